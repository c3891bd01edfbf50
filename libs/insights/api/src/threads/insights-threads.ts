import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { linkage, scanLags } from '@throughline/insights/domain';
import { Piscina } from 'piscina';

interface Work {
  linkage: typeof linkage;
  scanLags: typeof scanLags;
}

const FILE = 'insights-thread.js';
const IDLE_MS = 30_000;

/** Beside the server's bundle; for sources, which tests run from, where `nx build api` puts it. */
function builtFile(): string {
  const built = path.resolve(import.meta.dirname, '../../../../../dist/apps/api');
  const places = [import.meta.dirname, path.dirname(import.meta.dirname), built].map((folder) =>
    path.join(folder, FILE),
  );
  const file = places.find((place) => existsSync(place));
  if (!file) throw new Error(`${FILE} is missing: run nx build api`);
  return file;
}

/** Runs the statistics in threads, so that no request waits for them. One processor stays free for requests. */
@Injectable()
export class InsightsThreads implements OnApplicationShutdown {
  private pool?: Piscina;

  run<Name extends keyof Work>(name: Name, ...given: Parameters<Work[Name]>): Promise<ReturnType<Work[Name]>> {
    this.pool ??= new Piscina({
      filename: builtFile(),
      minThreads: 0,
      maxThreads: Math.max(1, availableParallelism() - 1),
      idleTimeout: IDLE_MS,
    });
    return this.pool.run(given, { name });
  }

  /** Ends what still runs: its job is taken up again by the next process. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy();
  }
}
