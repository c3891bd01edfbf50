import { EnvironmentError } from '../../libs/platform/config/src/environment.mjs';
import { Refusal } from './refusal.mjs';
import { createShutdown } from './shutdown.mjs';
import { createTerminal } from './terminal.mjs';

/**
 * The frame of every command: progress on `stream`, signals, and a failure told in plain words.
 * @param {(tools: { terminal: import('./terminal.mjs').Terminal, shutdown: import('./shutdown.mjs').Shutdown }) => Promise<number | void>} work
 *   gives the exit code; without one the process lives on until a signal
 * @param {NodeJS.WriteStream} [stream]
 */
export async function command(work, stream = process.stdout) {
  const terminal = createTerminal(stream);
  const shutdown = createShutdown(terminal.say);
  try {
    const code = await work({ terminal, shutdown });
    if (code === undefined) return;
    await shutdown.close();
    process.exitCode = code;
  } catch (error) {
    if (shutdown.closing) return;
    await shutdown.close();
    const known = error instanceof Refusal || error instanceof EnvironmentError;
    if (error instanceof Refusal && error.details) terminal.say(`\n${terminal.dim(error.details)}`);
    terminal.say(`\n${known ? error.message : error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  }
}
