import type { WeightedCorrelation } from '../correlation/weighted';
import type { PeriodKind } from '../panel/period';
import type { Estimates } from './estimates';
import { correlationText } from './figures';
import type { Estimate, Flag } from './linkage.types';

const adjective: Record<PeriodKind, string> = { month: 'monthly', quarter: 'quarterly', year: 'yearly' };
const names = {
  pooled: 'over all cells',
  between: 'between units',
  within: 'inside units',
  samePeriod: 'between units in the same period',
  twoWay: 'inside units beyond what all shared',
};

/** -1 or 1 where the interval excludes 0, else 0. */
function sideOf({ lo, hi }: Estimate): number {
  if (lo === null || hi === null) return 0;
  return lo > 0 ? 1 : hi < 0 ? -1 : 0;
}

/** Two ways of looking give opposite answers, both sure of themselves (Simpson 1951). */
export function reversal(estimates: Estimates): Flag[] {
  const keys = Object.keys(names) as (keyof typeof names)[];
  const up = keys.filter((key) => sideOf(estimates[key]) > 0);
  const down = keys.filter((key) => sideOf(estimates[key]) < 0);
  if (up.length === 0 || down.length === 0) return [];
  const list = (side: typeof keys) =>
    side.map((key) => `${names[key]} (r ${correlationText(estimates[key].r!)})`).join(', ');
  const text = `The answer turns with the way of looking: the two go together ${list(up)}, and apart ${list(down)}.`;
  return [{ code: 'reversal', text }];
}

/** Inside units the two move, but everyone's did: without the shared trend nothing certain is left. */
export function sharedTrend({ within, twoWay }: Estimates, periodKind: PeriodKind): Flag[] {
  if (within.r === null || twoWay.r === null) return [];
  const moves = Math.abs(within.r) >= 0.1 && sideOf(within) !== 0;
  const turned = Math.sign(twoWay.r) !== Math.sign(within.r);
  const unsure = sideOf(twoWay) === 0;
  if (!moves || !(turned || unsure)) return [];
  const way = within.r > 0 ? 'together' : 'apart';
  const rest = unsure ? 'the data cannot tell' : 'the sign turns';
  const text = `Inside each unit the two moved ${way}, but so did everyone's; take the shared ${adjective[periodKind]} trend out and ${rest}.`;
  return [{ code: 'shared-trend', text }];
}

/** A finding that shrinks to less than half when units are compared with their own kind only. */
export function composition({ pooled, withinKind, acrossKinds, twoWay }: Estimates): Flag[] {
  const text = [[pooled, withinKind] as const, [acrossKinds, twoWay] as const].flatMap(([mixed, kept]) => {
    if (!mixed || !kept || !withinKind || mixed.r === null || kept.r === null || sideOf(mixed) === 0) return [];
    const left = kept.r * Math.sign(mixed.r);
    return left < Math.abs(mixed.r) / 2 ? [`r ${correlationText(mixed.r)} becomes ${correlationText(kept.r)}`] : [];
  });
  if (text.length === 0) return [];
  return [
    {
      code: 'composition',
      text: `Different kinds of unit are mixed: among units of one kind ${text.join(', and ')}.`,
    },
  ];
}

/** Large and small units differ in what they show. */
export function sizeEffect(pooled: Estimate, weighted: WeightedCorrelation | null): Flag[] {
  if (pooled.r === null || !weighted || weighted.r === null || Math.abs(pooled.r - weighted.r) <= 0.1) return [];
  const text = `Large and small units differ: r ${correlationText(pooled.r)} counting units alike, ${correlationText(weighted.r)} counting them by people.`;
  return [{ code: 'size-effect', text }];
}

/** Both measures name the same source, as a survey that asked for both. */
export function sameSource(both: boolean): Flag[] {
  const text = 'Both measures name the same source: part of what they share may be how people answer.';
  return both ? [{ code: 'same-source', text }] : [];
}
