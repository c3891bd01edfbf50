import './node-version.mjs';
import { readEnvironment } from '../libs/platform/config/src/environment.mjs';
import { serveWeb } from './dev/serve-web.mjs';
import { watchApi } from './dev/watch-api.mjs';
import { watchOperations } from './dev/watch-operations.mjs';
import { entryEnvironment, runAsOwner } from './product/entries.mjs';
import { prepareDatabase, prepareProgram, prepareRedis } from './product/prepare.mjs';
import { claimDataDir } from './product/run-record.mjs';
import { startBallot } from './product/service-process.mjs';
import { welcome } from './product/welcome.mjs';
import { command } from './system/command.mjs';
import { prepareFolder } from './system/folders.mjs';
import { assertPortFree, freePort } from './system/ports.mjs';
import './system/root.mjs';

/** `npm run dev`: the product from its sources. Pages change in place; the API is built and started again. */
await command(async ({ terminal, shutdown }) => {
  const since = performance.now();
  terminal.say(`\n${terminal.bold('Throughline, in development')}\n`);

  const overHttp = { TLS_CERT: undefined, TLS_KEY: undefined }; // what serves the pages here speaks no https
  const environment = readEnvironment({ ...process.env, ...overHttp, NODE_ENV: 'development' });
  const { dataDir, port } = environment;
  const apiPort = await freePort(); // the pages' own server has PORT, and passes requests on
  prepareFolder(dataDir, 'DATA_DIR');
  const claim = await claimDataDir(dataDir);
  shutdown.add({ close: claim.release });
  await assertPortFree('PORT', port);

  await prepareProgram(terminal);
  const database = await prepareDatabase({ environment, terminal, shutdown, claim });
  await prepareRedis(environment, terminal);
  const own = {
    ...overHttp,
    PORT: String(apiPort),
    BALLOT_PORT: String(environment.ballotPort),
    PUBLIC_URL: environment.publicUrl.href,
  };
  const env = { ...entryEnvironment(environment, database, 'api'), ...own };
  const box = await terminal.step('Ballot box', () =>
    startBallot({ env: { ...entryEnvironment(environment, database, 'ballot'), ...own }, dataDir }),
  );
  shutdown.add({ close: box.stop, force: box.kill });
  const migrate = () => runAsOwner('migrate', environment, database, () => {});
  const started = (/** @type {number} */ pid) => claim.note('api', pid, apiPort);
  const api = await terminal.step('API', () => watchApi({ env, dataDir, migrate, started, say: terminal.say }));
  shutdown.add(api);
  const web = await terminal.step('Web', () => serveWeb({ port, apiPort }));
  shutdown.add(web);
  shutdown.add(watchOperations(terminal.say));
  claim.ready(environment.publicUrl.href);
  welcome(terminal, { ...api.ready, url: environment.publicUrl.href, dataDir, since });
});
