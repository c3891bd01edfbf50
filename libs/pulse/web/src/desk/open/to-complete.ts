import type { Fault } from '@throughline/pulse/domain';

/** What is to be completed at one place: a question, or the survey as a whole. */
export interface ToComplete {
  /** Its number in the form, from 0; null for what is about no one question. */
  readonly question: number | null;
  readonly first: Fault;
  /** How many more there are at this place. */
  readonly more: number;
}

const QUESTION = /^questions\.(\d+)(?:\.|$)/;

/** Faults by question, in their order: a new question lacks many words, and is one thing to do. */
export function toComplete(faults: readonly Fault[]): ToComplete[] {
  const places = new Map<string, ToComplete>();
  for (const fault of faults) {
    const number = QUESTION.exec(fault.field)?.[1];
    const place = number === undefined ? `${fault.field} ${fault.message}` : number;
    const known = places.get(place);
    if (known) places.set(place, { ...known, more: known.more + 1 });
    else places.set(place, { question: number === undefined ? null : Number(number), first: fault, more: 0 });
  }
  return [...places.values()];
}
