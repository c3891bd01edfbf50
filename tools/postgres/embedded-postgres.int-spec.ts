import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.mjs';
import { ask } from './ask.mjs';
import { throwawayFolder } from './throwaway.mjs';
import { freePort } from '../system/ports.mjs';
import { waitUntil } from '../system/processes.mjs';

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let remove: () => void;
  let port: number;
  let postgres: EmbeddedPostgres | undefined;
  const start = async (options = {}) =>
    (postgres = await startEmbeddedPostgres({
      folder,
      port,
      password: 'secret',
      settings: { fsync: 'off' },
      ...options,
    }));
  const pidFile = () => path.join(folder, 'postmaster.pid');
  const killed = async ({ pid, isRunning }: EmbeddedPostgres) => {
    process.kill(pid, 'SIGKILL');
    await waitUntil(() => !isRunning(), 5000);
  };

  beforeAll(async () => {
    const place = await throwawayFolder();
    remove = place.remove;
    folder = path.join(place.folder, 'a folder', 'postgres');
    mkdirSync(path.dirname(folder));
    port = await freePort();
  });
  afterEach(() => postgres?.stop('immediate'));
  afterAll(() => remove());

  it('makes a cluster once, in UTF-8, in a folder with a space in its name', async () => {
    const first = await start();
    expect(first.created).toBe(true);
    expect(await ask(first.url('postgres'), 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    await ask(first.url('postgres'), 'CREATE TABLE kept (word text)');
    await ask(first.url('postgres'), "INSERT INTO kept VALUES ('thank you')");
    await first.stop();
    expect((await start()).created).toBe(false);
  });

  it('takes over a server that still runs on its folder', async () => {
    const running = await start();
    const again = await start({ port: await freePort() });
    expect(again).toMatchObject({ adopted: true, pid: running.pid, port });
  });

  it('does not take over a server whose password it does not know', async () => {
    await start();
    await expect(startEmbeddedPostgres({ folder, port, password: 'other' })).rejects.toThrow('another password');
  });

  it('starts again after kill -9, with everything that was written', async () => {
    await killed(await start());
    const again = await start();
    expect(again.adopted).toBe(false);
    expect(await ask(again.url('postgres'), 'SELECT word FROM kept')).toEqual([{ word: 'thank you' }]);
  });

  it('is not fooled by a pid that by now is another program', async () => {
    await killed(await start());
    const stranger = spawn('sleep', ['60']);
    const lines = readFileSync(pidFile(), 'utf8').split('\n');
    writeFileSync(pidFile(), [stranger.pid, ...lines.slice(1)].join('\n'));
    expect((await start()).adopted).toBe(false);
    stranger.kill();
  });

  it('says in a sentence that its port is taken, and by which setting to move', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    await expect(start()).rejects.toThrow(new RegExp(`Port ${port} is taken.*PG_PORT=`));
    other.close();
  });

  it('says that its data is of another version', async () => {
    const file = path.join(folder, 'PG_VERSION');
    const version = readFileSync(file, 'utf8');
    writeFileSync(file, '17\n');
    await expect(start()).rejects.toThrow('PostgreSQL 17, and this is PostgreSQL 18');
    writeFileSync(file, version);
  });

  it('says when a folder holds something else', async () => {
    const elsewhere = path.join(path.dirname(folder), 'photos');
    mkdirSync(elsewhere);
    await expect(start({ folder: elsewhere })).rejects.toThrow('holds no PostgreSQL data');
  });
});
