import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const MAIN = path.resolve(import.meta.dirname, '../../../../dist/apps/api/main.js');

export interface SecondProcess {
  url: string;
  kill(signal: NodeJS.Signals): Promise<void>;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The built API in a process of its own, on the database of a test. */
export async function startSecondProcess(
  databaseApiUrl: string,
  settings: Record<string, string> = {},
): Promise<SecondProcess> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-second-'));
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    NODE_ENV: 'test',
    LOG_LEVEL: 'fatal',
    DATA_DIR: dataDir,
    PORT: String(port),
  };
  const child = fork(MAIN, {
    env: { ...env, DATABASE_API_URL: databaseApiUrl, ...settings },
    stdio: 'inherit',
    execArgv: [],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await Promise.race([
    new Promise((resolve) => child.once('message', resolve)),
    exited.then(() => Promise.reject(new Error('The second process ended before it was ready'))),
  ]);
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, kill };
}
