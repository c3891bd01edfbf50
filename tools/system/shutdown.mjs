import { endRunning } from './processes.mjs';

const TWICE_THE_SAME_SIGNAL = 500; // ms: a terminal and npm both pass on one Ctrl-C

/** @typedef {{ close: () => unknown, force?: () => unknown }} Closable */

/**
 * What to close at the end, last opened first. A signal closes everything in order and ends the process;
 * a second signal does not wait.
 * @param {(text: string) => void} say
 */
export function createShutdown(say) {
  /** @type {Closable[]} */
  const open = [];
  let askedAt = 0;
  /** @type {Promise<void> | undefined} */
  let closing;

  const close = () => {
    closing ??= (async () => {
      endRunning();
      for (let next = open.at(-1); next; next = open.at(-1)) {
        await next.close();
        open.splice(open.indexOf(next), 1);
      }
    })();
    return closing;
  };

  const onSignal = async () => {
    const now = performance.now();
    if (askedAt && now - askedAt < TWICE_THE_SAME_SIGNAL) return;
    if (askedAt) {
      open.forEach((each) => each.force?.());
      process.exit(130);
    }
    askedAt = now;
    say('\nStopping; once more Ctrl-C to stop without waiting.');
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);

  return {
    /** @param {Closable} closable */
    add: (closable) => void open.push(closable),
    close,
    get closing() {
      return closing !== undefined;
    },
  };
}

/** @typedef {ReturnType<typeof createShutdown>} Shutdown */
