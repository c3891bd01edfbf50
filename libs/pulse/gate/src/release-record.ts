import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { LIST_RELEASES, RECORD_RELEASES } from './wave-sums.sql';

/** Where figures or words leave the gate. */
export type Surface = 'results' | 'trend' | 'comments' | 'csv' | 'engagement';

/** Blocks that were shown together. */
export interface Release {
  readonly surface: Surface;
  readonly blockIds: readonly string[];
}

/** Keeps what was shown of which blocks, before it is shown. */
@Injectable()
export class ReleaseRecord {
  constructor(private readonly db: Db) {}

  /** @param shown each union of blocks of a wave */
  async add(surface: Surface, shown: readonly { waveId: string; blockIds: Iterable<string> }[]): Promise<void> {
    const rows = shown.map(({ waveId, blockIds }) => {
      const sorted = [...blockIds].sort();
      return { waveId, blockIds: sorted, digest: createHash('sha256').update(sorted.join()).digest('hex') };
    });
    await this.db.named(RECORD_RELEASES, [surface, JSON.stringify(rows)]);
  }

  /** What was shown of a wave. */
  of(waveId: string): Promise<Release[]> {
    return this.db.named<Release>(LIST_RELEASES, [waveId]);
  }
}
