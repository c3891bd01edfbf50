import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../../..');
const LOOK_EVERY = 50; // ms

interface Imported {
  exitCode: number | null;
  /** What it prints with --json. */
  report: {
    status: string;
    counts: Record<string, number>;
    errors: { line: number; column: string; message: string }[];
  };
  /** The most memory that the importing process has held, in MiB; null where /proc does not tell. */
  peakMemory: number | null;
}

/** Runs `npm run import -- … --json` on the product under test, to its end. */
export async function runImport(...args: string[]): Promise<Imported> {
  const command = spawn(process.execPath, [path.join(root, 'tools/command.mjs'), 'import', ...args, '--json'], {
    env: { ...process.env, NODE_ENV: undefined, DATA_DIR: process.env['E2E_DATA_DIR'] },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let peakMemory: number | null = null;
  const watch = setInterval(() => (peakMemory = peakOf(childOf(command.pid!)) ?? peakMemory), LOOK_EVERY);
  let output = '';
  command.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const exitCode = await new Promise<number | null>((resolve) => command.once('close', resolve));
  clearInterval(watch);
  return { exitCode, report: JSON.parse(output) as Imported['report'], peakMemory };
}

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // not Linux, or the process has ended
  }
};

/** The program of ours that the command runs; other programs that it starts come and go before. */
const childOf = (pid: number) =>
  read(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .find((child) => read(`/proc/${child}/cmdline`).includes('import.js'));

/** The kernel's own mark of the highest memory so far. */
function peakOf(pid: string | undefined): number | undefined {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return kilobytes ? Number(kilobytes) / 1024 : undefined;
}
