import type { DemoPrincipleKey } from '@throughline/principles/api';

/** Something that somebody was thanked for. `{a}` and `{b}` stand for the first names of those thanked. */
export interface Story {
  principle: DemoPrincipleKey;
  to: 'one' | 'two' | 'team';
  message: string;
  /** What it meant for the customer. */
  customer?: string;
}

type Tell = (principle: DemoPrincipleKey, message: string, customer?: string) => Story;

const told =
  (to: Story['to']): Tell =>
  (principle, message, customer) => ({ principle, to, message, customer });

export const one = told('one');
export const two = told('two');
export const team = told('team');
