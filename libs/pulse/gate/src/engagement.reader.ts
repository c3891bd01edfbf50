import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { measured, measuredIndex, touching, type WaveSums } from '@throughline/pulse/domain';
import { ReleaseRecord } from './release-record';
import { NEWEST_WAVES } from './wave-sums.sql';
import { type PublishedWave, WaveSumsReader } from './wave-sums.reader';

/** Ten years of months. */
const MOST_WAVES = 120;

/** An index of one block, or of one site, in one wave: what others may set beside their own figures. */
export interface EngagementFigure {
  readonly waveId: string;
  readonly surveyId: string;
  readonly closedOn: string;
  readonly indexId: string;
  readonly kind: 'BLOCK' | 'SITE';
  /** The teams of the block; of a site its id. */
  readonly unitIds: readonly string[];
  readonly n: number;
  readonly score: number;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** Reads how engaged people are, by block and by site, for those who compare it with something else. */
@Injectable()
export class EngagementReader {
  constructor(
    private readonly db: Db,
    private readonly waves: WaveSumsReader,
    private readonly releases: ReleaseRecord,
  ) {}

  /** Of every published wave, by survey, the newest first. @param only blocks or sites; both when absent */
  async figures(only?: EngagementFigure['kind']): Promise<EngagementFigure[]> {
    const newest = await this.db.named<{ id: string }>(NEWEST_WAVES);
    const found: EngagementFigure[] = [];
    for (const { id } of newest) {
      const waves = await this.waves.read(id, MOST_WAVES);
      await this.releases.add(
        'engagement',
        waves.map(({ waveId, wave }) => ({ waveId, blockIds: wave.blocks.map((block) => block.id) })),
      );
      found.push(...waves.flatMap((wave) => engagementOf(wave, only)));
    }
    return found;
  }
}

/** Only of blocks that no others stand together with, and of sites that blocks do not reach beyond. */
export function engagementOf(
  { wave, ...published }: PublishedWave,
  only?: EngagementFigure['kind'],
): EngagementFigure[] {
  const groups = [
    ...wave.blocks.map(({ id, unitIds }) => ({ kind: 'BLOCK' as const, unitIds, blockIds: new Set([id]) })),
    ...sitesOf(wave),
  ].filter(({ kind }) => !only || kind === only);
  return groups.flatMap(({ kind, unitIds, blockIds }) =>
    wave.form.indices.flatMap((index) => {
      const figure = measuredIndex(index, wave, measured(wave, blockIds).inside)?.figure;
      if (!figure?.blockIds.every((id) => blockIds.has(id))) return [];
      const { n, score, lo, hi } = figure;
      return [{ ...published, indexId: index.id, kind, unitIds, n, score, lo, hi }];
    }),
  );
}

function sitesOf({ blocks }: WaveSums) {
  const sites = [...new Set(blocks.flatMap(({ siteIds }) => siteIds))].sort();
  return sites.flatMap((site) => {
    const blockIds = touching(blocks, new Set([site]));
    const isWithin = blocks.every(({ id, siteIds }) => !blockIds.has(id) || siteIds.length === 1);
    return isWithin ? [{ kind: 'SITE' as const, unitIds: [site], blockIds }] : [];
  });
}
