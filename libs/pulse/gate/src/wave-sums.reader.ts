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

interface Row {
  waveId: string;
  surveyId: string;
  closedOn: string;
  form: Form;
  threshold: number;
  paths: Record<string, string[]>;
  blocks: (Omit<CountedBlock, 'path'> & { cohortIds: string[] })[];
  rollups: Rollup[];
}

/** Reads the sums of waves: in one statement, whatever a page shows. */
@Injectable()
export class WaveSumsReader {
  constructor(private readonly db: Db) {}

  /** The wave and those of its survey before it, the newest first; none where it is not published. */
  async read(waveId: string, most: number): Promise<PublishedWave[]> {
    const rows = await this.db.named<Row>(READ_WAVE_SUMS, [waveId, most]);
    return rows.map(({ waveId, surveyId, closedOn, ...row }) => ({ waveId, surveyId, closedOn, wave: sumsOf(row) }));
  }
}

const sumsOf = ({ form, threshold, paths, blocks, rollups }: Omit<Row, 'waveId' | 'surveyId' | 'closedOn'>) => ({
  form,
  threshold,
  rollups,
  blocks: blocks.map(({ cohortIds, ...block }) => ({ ...block, path: commonPath(cohortIds.map((id) => paths[id]!)) })),
});
