import { mean } from '@throughline/platform/statistics';
import type { LikertQuestion, Question } from '../form/form';
import { itemScore } from '../score/score';
import type { Cell } from './cells';
import { toStep, toTenth } from './rounding';

/** A mean with its 95% interval, by t, without correction for a small population: who did not answer is not known. */
export interface ScoreFigure {
  readonly mean: number;
  readonly lo: number;
  readonly hi: number;
}

/** Shares of those who answered. */
export interface Agreement {
  readonly favourable: number;
  readonly neutral: number;
  readonly unfavourable: number;
}

/** What is shown of one question. */
export interface ItemFigure {
  readonly questionId: string;
  readonly blockIds: readonly string[];
  readonly n: number;
  /** From 0 to 100 for agreement, from 0 to 10 on a scale; null for choices. */
  readonly score: ScoreFigure | null;
  readonly agreement: Agreement | null;
  /** Of each label, value or option, in their order; for a ranking empty. */
  readonly shares: readonly number[];
  /** Of each option; for a ranking only. */
  readonly meanRanks: readonly number[];
}

/** The figure of a question over a cell, or over several as one. */
export function itemFigure(question: Question, cell: Cell, threshold: number): ItemFigure {
  const { blockIds, n, printed, counts } = cell;
  const ranking = question.kind === 'RANKING';
  return {
    questionId: question.id,
    blockIds,
    n: printed,
    score: question.kind === 'LIKERT' || question.kind === 'SCALE' ? scoreFigure(question, cell) : null,
    agreement: question.kind === 'LIKERT' ? agreement(question, cell, threshold) : null,
    shares: ranking ? [] : counts.map((count) => toStep(count / n, n, threshold)),
    meanRanks: ranking ? counts.map((ranks) => toTenth(ranks / n)) : [],
  };
}

function scoreFigure({ kind }: Question, cell: Cell): ScoreFigure {
  const { mean: centre, lo, hi } = mean(cell);
  const most = kind === 'SCALE' ? 10 : 100;
  return { mean: toTenth(centre!), lo: Math.max(0, toTenth(lo!)), hi: Math.min(most, toTenth(hi!)) };
}

function agreement(question: LikertQuestion, { n, counts }: Cell, threshold: number): Agreement {
  const share = (belongs: (score: number) => boolean) => {
    const some = counts.reduce((sum, count, place) => sum + (belongs(itemScore(question, place + 1)) ? count : 0), 0);
    return toStep(some / n, n, threshold);
  };
  return {
    favourable: share((score) => score > 50),
    neutral: share((score) => score === 50),
    unfavourable: share((score) => score < 50),
  };
}
