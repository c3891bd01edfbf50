import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import { AppError } from '@throughline/platform/errors';

/** `folder/name`: from code, never from a request. */
const KEY = /^[a-z]+\/[\w-]+(\.[a-z]+)?$/;

/** Files that the product keeps, by key (`folder/name`), below DATA_DIR. */
@Injectable()
export class Storage {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  /**
   * Streams a file in; it is there whole, or not at all. Gives its size in bytes.
   * @throws AppError LIMIT_EXCEEDED beyond `maxBytes`
   */
  async write(key: string, source: Readable, maxBytes: number): Promise<number> {
    const file = this.fileOf(key);
    const draft = `${file}.${randomUUID()}`;
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    try {
      await pipeline(source, atMost(maxBytes), createWriteStream(draft, { mode: 0o600 }));
      await rename(draft, file);
    } finally {
      await rm(draft, { force: true });
    }
    return (await stat(file)).size;
  }

  /** A file's bytes. The stream fails when it is not there. */
  read(key: string): Readable {
    return createReadStream(this.fileOf(key));
  }

  /** Forgets a file; one that is gone already is fine. */
  async remove(key: string): Promise<void> {
    await rm(this.fileOf(key), { force: true });
  }

  private fileOf(key: string): string {
    if (!KEY.test(key)) throw new Error('This is not a key of the storage');
    return path.join(this.environment.dataDir, key);
  }
}

const atMost = (maxBytes: number) =>
  async function* (source: AsyncIterable<Buffer>) {
    let bytes = 0;
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > maxBytes)
        throw new AppError('LIMIT_EXCEEDED', `The file is larger than ${Math.floor(maxBytes / 1_048_576)} MB`, {
          field: 'file',
          hint: 'Divide it into several files.',
        });
      yield chunk;
    }
  };
