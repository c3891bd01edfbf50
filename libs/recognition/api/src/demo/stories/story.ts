import type { DemoPrincipleKey } from '@throughline/principles/api';

/** What was said under a story, by somebody who was thanked in it or by a colleague. */
export interface StoryComment {
  by: 'thanked' | 'colleague';
  message: string;
}

/** Something that somebody was thanked for. `{a}` and `{b}` stand for the first names of those thanked. */
export interface Story {
  principle: DemoPrincipleKey;
  to: 'one' | 'two' | 'team';
  message: string;
  /** What it meant for the customer. */
  customer?: string;
  /** What was said under it; left out where it is drawn from what people usually say. */
  comments?: readonly StoryComment[];
}

type Tell = (principle: DemoPrincipleKey, message: string, customer?: string) => Story;

const told =
  (to: Story['to']): Tell =>
  (principle, message, customer) => ({ principle, to, message, customer });

export const one = told('one');
export const two = told('two');
export const team = told('team');
