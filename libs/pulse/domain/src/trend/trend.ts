import { limitsFor } from '../block/limits';
import { type Cell, sumOf } from '../figure/cells';
import type { IndexFigure } from '../figure/index-figure';
import { itemFigure, type ItemFigure } from '../figure/item-figure';
import { measured, measuredIndex, type Selected } from '../results/results';
import { answeredIn, madeOf, unitsOf } from './unions';
import type { WaveSums } from '../figure/wave-sums';

/** One wave of a survey. */
export interface TrendWave {
  readonly waveId: string;
  /** The day it closed. */
  readonly closedOn: string;
  readonly wave: WaveSums;
}

/** One point in time: a wave, or the waves of a quarter. */
export interface TrendPoint {
  readonly waveIds: readonly string[];
  /** The days on which the first and the last of them closed. */
  readonly from: string;
  readonly until: string;
  readonly indices: readonly IndexFigure[];
  /** Of questions with a score. */
  readonly items: readonly ItemFigure[];
}

/** What a trend is made of, before it is known who came and went. */
export interface TrendPlan {
  /** Few answer here: waves are shown by quarter. */
  readonly pooled: boolean;
  readonly points: readonly (readonly (TrendWave & Selected)[])[];
}

/**
 * The waves in which these units are whole blocks, in the order given; by quarter where in any of them fewer than 3k
 * answered, so that one or two who came or went are not what two points differ by.
 */
export function planTrend(waves: readonly TrendWave[], unitIds: ReadonlySet<string>): TrendPlan {
  const whole = waves.flatMap((each) => {
    const blockIds = madeOf(each.wave.blocks, unitIds);
    return blockIds ? [{ ...each, blockIds }] : [];
  });
  const pooled = whole.some(({ wave, blockIds }) => isSmall({ wave, blockIds }));
  return { pooled, points: pooled ? byQuarter(whole) : whole.map((each) => [each]) };
}

/**
 * The points of a plan.
 * @param rosterOf who was invited in the blocks of a wave: asked only where waves are pooled
 */
export function trend({ pooled, points }: TrendPlan, rosterOf: (waveId: string) => ReadonlySet<string>): TrendPoint[] {
  const shown = pooled ? withoutFewChanges(points, rosterOf) : points;
  return shown.map(pointOf);
}

/** The blocks of an earlier wave that this one may be compared with, wave by wave; null where there are none. */
export function comparable(now: Selected, before: WaveSums): Selected | null {
  const blockIds = madeOf(before.blocks, unitsOf(now.wave.blocks, now.blockIds));
  if (!blockIds || isSmall(now) || isSmall({ wave: before, blockIds })) return null;
  return { wave: before, blockIds };
}

const isSmall = ({ wave, blockIds }: Selected) => answeredIn(wave.blocks, blockIds) < limitsFor(wave.threshold).trend;

function byQuarter<Wave extends TrendWave>(waves: readonly Wave[]): Wave[][] {
  const quarters = new Map<string, Wave[]>();
  for (const wave of waves) {
    const [year, month] = wave.closedOn.split('-').map(Number) as [number, number];
    const quarter = `${year} ${Math.ceil(month / 3)}`;
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), wave]);
  }
  return [...quarters.values()];
}

/** Points less those that differ from the one shown before by 1 to k-1 who joined, or who left. */
function withoutFewChanges(points: TrendPlan['points'], rosterOf: (waveId: string) => ReadonlySet<string>) {
  const kept: { point: TrendPlan['points'][number]; roster: Set<string> }[] = [];
  for (const point of points) {
    const roster = new Set(point.flatMap(({ waveId }) => [...rosterOf(waveId)]));
    const before = kept.at(-1)?.roster;
    const least = point[0]!.wave.threshold;
    const isFew = (number: number) => number > 0 && number < least;
    if (before && (isFew(missing(roster, before)) || isFew(missing(before, roster)))) continue;
    kept.push({ point, roster });
  }
  return kept.map(({ point }) => point);
}

/** How many of some people are not among others. */
const missing = (people: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...people].filter((person) => !others.has(person)).length;

function pointOf(waves: TrendPlan['points'][number]): TrendPoint {
  const last = waves.at(-1)!;
  const { form, threshold } = last.wave;
  const cells = pooledCells(waves);
  return {
    waveIds: waves.map(({ waveId }) => waveId),
    from: waves[0]!.closedOn,
    until: last.closedOn,
    indices: form.indices.flatMap((index) => measuredIndex(index, last.wave, cells)?.figure ?? []),
    items: form.questions.flatMap((question) => {
      const cell = question.kind === 'LIKERT' || question.kind === 'SCALE' ? cells.get(question.id) : undefined;
      return cell ? [itemFigure(question, cell, threshold)] : [];
    }),
  };
}

/** By measure, over waves that asked the same: only where no blocks of others stand together with these. */
function pooledCells(waves: TrendPlan['points'][number]): Map<string, Cell> {
  const found = new Map<string, Cell[]>();
  const last = waves.at(-1)!.wave;
  for (const { wave, blockIds } of waves)
    for (const [measure, cell] of measured(wave, blockIds).inside)
      if (cell.blockIds.every((id) => blockIds.has(id)) && asksTheSame(last, wave, measure))
        found.set(measure, [...(found.get(measure) ?? []), cell]);
  return new Map([...found].map(([measure, cells]) => [measure, sumOf(cells)]));
}

const asksTheSame = ({ form: one }: WaveSums, { form: other }: WaveSums, measure: string) => {
  const asked = ({ questions, indices }: typeof one) => [...questions, ...indices].find(({ id }) => id === measure);
  return JSON.stringify(asked(one)) === JSON.stringify(asked(other));
};
