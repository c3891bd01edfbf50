import { t95 } from '../distributions';

/** How the items of an index are answered. */
export interface IndexScale {
  /** Number of steps an answer can have, from 1. */
  points: number;
  /** Places of items where a high answer is a low score. */
  reversed?: readonly number[];
}

/** A person is scored with at least this share of the items answered. */
const leastAnswered = 0.6;

/** One person's index from 0 to 100: the mean of the answered items; null with fewer than 60% of them. */
export function personIndex(answers: readonly (number | null)[], { points, reversed = [] }: IndexScale): number | null {
  const scores = answers.flatMap((answer, item) => {
    if (answer === null) return [];
    const score = ((answer - 1) * 100) / (points - 1);
    return [reversed.includes(item) ? 100 - score : score];
  });
  if (scores.length === 0 || scores.length < leastAnswered * answers.length) return null;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** The mean of a unit's persons with its 95% interval by Student's t. */
export interface UnitMean {
  n: number;
  mean: number | null;
  sd: number | null;
  se: number | null;
  lo: number | null;
  hi: number | null;
}

/** Mean of a unit; without spread or interval where one person answered, and nothing where nobody did. */
export function unitMean(persons: readonly number[]): UnitMean {
  const n = persons.length;
  if (n === 0) return { n, mean: null, sd: null, se: null, lo: null, hi: null };
  const mean = persons.reduce((sum, value) => sum + value, 0) / n;
  if (n === 1) return { n, mean, sd: null, se: null, lo: null, hi: null };
  const sd = Math.sqrt(persons.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  const se = sd / Math.sqrt(n);
  const half = t95(n - 1) * se;
  return { n, mean, sd, se, lo: mean - half, hi: mean + half };
}

/** A standard error where `n` of a unit's `headcount` people answered: the finite population correction (Cochran 1977). */
export function finitePopulationError(se: number, n: number, headcount: number): number {
  return headcount <= 1 || n >= headcount ? 0 : se * Math.sqrt((headcount - n) / (headcount - 1));
}
