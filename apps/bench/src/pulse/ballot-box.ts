import { fork } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Starts the ballot process as it is shipped. Gives where it listens, and how it is stopped. */
export async function startBallotBox(): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const file = path.resolve(import.meta.dirname, '../../ballot/main.js');
  const dataDir = mkdtempSync(path.join(tmpdir(), 'bench-ballot-'));
  const env = { ...process.env, BALLOT_PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir };
  const child = fork(file, { env });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The ballot process ended with ${code}`)));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => void child.kill('SIGKILL') };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
