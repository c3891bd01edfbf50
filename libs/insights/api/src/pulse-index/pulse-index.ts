import type { KeptFigure, KeptMetric } from '@throughline/outcomes/api';
import type { EngagementFigure } from '@throughline/pulse/gate';

/** The index of our own pulses that stands on the people side of a linkage. */
const INDEX = 'engagement';

export const PULSE_INDEX: KeptMetric = {
  name: 'Pulse index',
  definition:
    'Engagement index of our own pulses: five statements, from 0 to 100. Only sites whose groups reach no further.',
  formula: 'mean of the item means, each answer from 0 (strongly disagree) to 100 (strongly agree)',
  unit: 'points',
  denominator: 'people who answered',
  source: 'Pulses in Throughline',
};

/** A figure a site and month: where several pulses closed in one month, that of the last. Pure. */
export function pulseIndexFigures(figures: readonly EngagementFigure[]): KeptFigure[] {
  const ofSites = figures.filter(({ kind, indexId }) => kind === 'SITE' && indexId === INDEX);
  const newestLast = ofSites.toSorted((a, b) => a.closedOn.localeCompare(b.closedOn));
  const byCell = new Map<string, KeptFigure>();
  for (const { unitIds, closedOn, score, n } of newestLast) {
    const [unitId] = unitIds;
    const [year, month] = closedOn.split('-').map(Number) as [number, number];
    const start = `${closedOn.slice(0, 7)}-01`;
    const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    byCell.set(`${unitId} ${start}`, { unitId: unitId!, start, end, value: score, n });
  }
  return [...byCell.values()];
}
