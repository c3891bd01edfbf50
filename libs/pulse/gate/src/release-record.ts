import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { LIST_RELEASES, RECORD_RELEASE } from './wave-sums.sql';

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

  async add(waveId: string, surface: Surface, blockIds: Iterable<string>): Promise<void> {
    const sorted = [...blockIds].sort();
    const digest = createHash('sha256').update(sorted.join()).digest();
    await this.db.named(RECORD_RELEASE, [waveId, surface, sorted, digest]);
  }

  /** What was shown of a wave. */
  of(waveId: string): Promise<Release[]> {
    return this.db.named<Release>(LIST_RELEASES, [waveId]);
  }
}
