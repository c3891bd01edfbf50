import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Collector, Tally, TallyKeys, TallyWatch } from '@throughline/pulse/box';
import pg from 'pg';

/** The ballot process beside the API of a test: real box, real tally, on the same database with their own roles. */
export interface TestBox {
  readonly collector: Collector;
  /** Where its private keys are. */
  readonly folder: string;
  readonly failures: readonly Error[];
  stop(): Promise<void>;
}

export function startBox({ partyUrl }: { partyUrl(name: string): string }): TestBox {
  const folder = mkdtempSync(path.join(tmpdir(), 'tally-'));
  const failures: Error[] = [];
  const poolOf = (party: string) => new pg.Pool({ connectionString: partyUrl(party), max: 3 });
  const [collectorPool, tallyPool] = [poolOf('collector'), poolOf('tally')];
  const watch = new TallyWatch(tallyPool, new Tally(tallyPool, new TallyKeys(folder)), (error) => failures.push(error));
  watch.start();
  return {
    collector: new Collector(collectorPool),
    folder,
    failures,
    async stop() {
      await watch.stop();
      await Promise.all([collectorPool.end(), tallyPool.end()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
