import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '@throughline/platform/config';
import { SteadyClient } from '@throughline/platform/db';
import { ballotServer, Collector, Tally, TallyKeys, TallyWatch } from '@throughline/pulse/box';
import pg from 'pg';

/** The ballot box: a process apart, with database roles that know no person. */
const environment = readEnvironment();
const { ballotPort, dataDir, databaseCollectorUrl, databaseTallyUrl, host, publicUrl, tlsCert, tlsKey } = environment;
if (!databaseCollectorUrl || !databaseTallyUrl)
  throw new Error('The ballot process needs DATABASE_COLLECTOR_URL and DATABASE_TALLY_URL');

/** Says that something failed, and nothing of whose ballot it was. */
const failed = ({ name, message }: Error) => console.error(`${name}: ${message}`);

function poolOf(url: URL, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url.href, max, idleTimeoutMillis: 0, Client: SteadyClient as never });
  return pool.on('error', failed);
}

const collectorPool = poolOf(databaseCollectorUrl, 8);
const tallyPool = poolOf(databaseTallyUrl, 2);
const watch = new TallyWatch(
  tallyPool,
  new Tally(tallyPool, new TallyKeys(path.join(dataDir, 'secrets/tally'))),
  failed,
);
const server = ballotServer({
  collector: new Collector(collectorPool),
  pagesOrigin: publicUrl.origin,
  tls: tlsCert && tlsKey ? { cert: readFileSync(tlsCert), key: readFileSync(tlsKey) } : undefined,
  failed,
});

async function stop(): Promise<void> {
  await server.close();
  await watch.stop();
  await Promise.all([collectorPool.end(), tallyPool.end()]);
  process.exit(0);
}

await server.listen({ port: ballotPort, host });
watch.start();
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, () => void stop());
process.send?.({ ready: true, port: ballotPort });
