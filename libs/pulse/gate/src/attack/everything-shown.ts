import {
  comparable,
  type ItemFigure,
  measured,
  planTrend,
  results,
  type Selected,
  touching,
  trend,
  unitsOf,
} from '@throughline/pulse/domain';
import { engagementOf } from '../engagement.reader';
import { CLOSED_ON, type CountedWave, MEASURES } from './random-organisation';

/** A sum that somebody was shown: of a measure, over whole blocks. */
export interface Shown {
  readonly measure: string;
  readonly blockIds: readonly string[];
  /** The mean that stood there, where there is one. */
  readonly mean?: number;
  readonly n?: number;
}

/** All that several viewers are shown together of the waves of a survey. Each viewer is the units they may see. */
export function everythingShown(waves: readonly CountedWave[], viewers: readonly ReadonlySet<string>[]): Shown[] {
  const line = waves.map(({ wave }, at) => ({ waveId: `wave ${at}`, closedOn: CLOSED_ON[at]!, wave }));
  return viewers.flatMap((units) =>
    line.flatMap((published, at) => {
      const selected = { wave: published.wave, blockIds: touching(published.wave.blocks, units) };
      if (selected.blockIds.size === 0) return [];
      const before = at > 0 ? comparable(selected, line[at - 1]!.wave) : null;
      return [
        ...ofPage(selected, before, [...units]),
        ...ofTrend(line.slice(0, at + 1), unitsOf(selected.wave.blocks, selected.blockIds)),
        ...ofEngagement(published),
      ];
    }),
  );
}

function ofPage(selected: Selected, before: Selected | null, units: readonly string[]): Shown[] {
  const { items, heatMap, areas } = results(selected, before, units);
  const figures = [...items, ...[...heatMap, ...areas].flatMap(({ cells }) => cells)].flatMap(
    ({ figure }) => figure ?? [],
  );
  // Behind comparisons and intervals: the rest of the company, people's own scores, the wave before.
  const behind = [selected, ...(before ? [before] : [])].flatMap(({ wave, blockIds }) => {
    const { inside, rest } = measured(wave, blockIds);
    return [inside, rest].flatMap((cells) =>
      MEASURES.flatMap((measure) => {
        const cell = cells.get(measure);
        return cell ? [{ measure, blockIds: cell.blockIds }] : [];
      }),
    );
  });
  return [...figures.map(shown), ...behind];
}

function ofTrend(line: Parameters<typeof planTrend>[0], units: ReadonlySet<string>): Shown[] {
  // Whoever came or went: as if all were the same, so that every point is shown.
  const points = trend(planTrend(line, units), () => new Set());
  return points.flatMap(({ items }) => items.map(shown));
}

const ofEngagement = (published: Parameters<typeof planTrend>[0][number]): Shown[] =>
  engagementOf({ ...published, surveyId: 's' }).flatMap(({ kind, unitIds }) => {
    const selected = touching(published.wave.blocks, new Set(unitIds));
    const cell = measured(published.wave, selected).inside.get('index');
    return kind === 'SITE' && cell ? [{ measure: 'index', blockIds: cell.blockIds }] : [];
  });

const shown = ({ questionId, blockIds, score, n }: ItemFigure): Shown => ({
  measure: questionId,
  blockIds,
  n,
  ...(score && { mean: score.mean }),
});
