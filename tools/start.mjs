import './node-version.mjs';
import { readCertificate } from '../libs/platform/config/src/certificate.mjs';
import { readEnvironment } from '../libs/platform/config/src/environment.mjs';
import { startApi, startBallot } from './product/service-process.mjs';
import { entryEnvironment } from './product/entries.mjs';
import { prepareDatabase, prepareProgram, prepareRedis } from './product/prepare.mjs';
import { claimDataDir } from './product/run-record.mjs';
import { supervise } from './product/supervise.mjs';
import { welcome } from './product/welcome.mjs';
import { command } from './system/command.mjs';
import { prepareFolder } from './system/folders.mjs';
import { assertPortFree } from './system/ports.mjs';
import './system/root.mjs';

/** `npm start`: from a fresh clone to a running product, and back on Ctrl-C. */
await command(async ({ terminal, shutdown }) => {
  const since = performance.now();
  terminal.say(`\n${terminal.bold('Throughline')}\n`);

  const environment = readEnvironment();
  const { ballotPort, dataDir, port } = environment;
  readCertificate(environment);
  prepareFolder(dataDir, 'DATA_DIR');
  const claim = await claimDataDir(dataDir);
  shutdown.add({ close: claim.release });
  await assertPortFree('PORT', port);
  await assertPortFree('BALLOT_PORT', ballotPort);

  await prepareProgram(terminal);
  const database = await prepareDatabase({ environment, terminal, shutdown, claim });
  await prepareRedis(environment, terminal);

  const startBox = () => startBallot({ env: entryEnvironment(environment, database, 'ballot'), dataDir });
  const box = await terminal.step('Ballot box', async (note) => {
    note(`port ${ballotPort}`);
    return startBox();
  });
  shutdown.add(
    supervise(box, {
      name: 'The ballot box',
      start: startBox,
      started: ({ pid }) => claim.note('ballot', pid, ballotPort),
      say: terminal.say,
    }),
  );

  const start = () => startApi({ env: entryEnvironment(environment, database, 'api'), dataDir });
  const api = await terminal.step('API', async (note) => {
    const first = await start();
    note(`port ${port}`);
    return first;
  });
  const started = (/** @type {typeof api} */ { pid }) => claim.note('api', pid, port);
  shutdown.add(supervise(api, { name: 'The API', start, started, say: terminal.say }));

  claim.ready(api.ready.url);
  welcome(terminal, { ...api.ready, dataDir, since });
  process.send?.(api.ready);
});
