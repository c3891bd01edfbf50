import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { commonPath, type CountedBlock, type Form, type Rollup, type WaveSums } from '@throughline/pulse/domain';
import { READ_WAVE_SUMS } from './wave-sums.sql';

/** A published wave of a survey. */
export interface PublishedWave {
  readonly waveId: string;
  readonly surveyId: string;
  /** The day it closed, on the wall of its organisation. */
  readonly closedOn: string;
  readonly wave: WaveSums;
}

interface StoredSums {
  form: Form;
  threshold: number;
  paths: Record<string, string[]>;
  blocks: (Omit<CountedBlock, 'path'> & { cohortIds: string[] })[];
  rollups: Rollup[];
}

/** Ten years of months. */
const KEPT_WAVES = 120;

/** Reads the sums of waves: in one statement, whatever a page shows. What was counted never changes and is read once. */
@Injectable()
export class WaveSumsReader {
  private readonly sums = new Map<string, WaveSums>();

  constructor(private readonly db: Db) {}

  /** The wave and those of its survey before it, the newest first; none where it is not published. */
  async read(waveId: string, most: number): Promise<PublishedWave[]> {
    const known = new Map(this.sums);
    const rows = await this.db.named<Omit<PublishedWave, 'wave'> & { sums: StoredSums | null }>(READ_WAVE_SUMS, [
      waveId,
      most,
      [...known.keys()],
    ]);
    return rows.map(({ sums, ...published }) => {
      const wave = sums ? sumsOf(sums) : known.get(published.waveId)!;
      this.keep(published.waveId, wave);
      return { ...published, wave };
    });
  }

  private keep(waveId: string, wave: WaveSums): void {
    // What was asked for last stays longest.
    this.sums.delete(waveId);
    this.sums.set(waveId, wave);
    for (const oldest of this.sums.keys()) {
      if (this.sums.size <= KEPT_WAVES) return;
      this.sums.delete(oldest);
    }
  }
}

const sumsOf = ({ form, threshold, paths, blocks, rollups }: StoredSums): WaveSums => ({
  form,
  threshold,
  rollups,
  blocks: blocks.map(({ cohortIds, ...block }) => ({ ...block, path: commonPath(cohortIds.map((id) => paths[id]!)) })),
});
