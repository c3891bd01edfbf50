import { pause } from '../system/processes.mjs';
import { Refusal } from '../system/refusal.mjs';

const LOOK_EVERY = 500; // ms
const LONGEST_WAIT = 30_000;
const HEALTHY_AFTER = 60_000;

/**
 * Keeps a process running: when it ends by itself it is started again, after a wait that doubles.
 * @template {{ ended: Promise<string>, stop: () => Promise<void>, kill: () => unknown }} P
 * @param {P} first it runs already
 * @param {object} options
 * @param {string} options.name as people read it
 * @param {() => Promise<P>} options.start
 * @param {(process: P) => void} options.started told of every process, the first one too
 * @param {(text: string) => void} options.say
 * @returns {import('../system/shutdown.mjs').Closable}
 */
export function supervise(first, { name, start, started, say }) {
  let closing = false;
  let wait = LOOK_EVERY;
  let current = first;
  started(current);

  const restart = async () => {
    for (;;) {
      await pause(wait);
      if (closing) return;
      wait = Math.min(wait * 2, LONGEST_WAIT);
      try {
        current = await start();
        if (closing) return void current.stop();
        started(current);
        say(`${name} runs again.`);
        return;
      } catch (error) {
        const reason = error instanceof Refusal ? error.message : error;
        say(`${name} did not start: ${reason} Next try in ${wait / 1000} s.`);
      }
    }
  };

  const watch = async () => {
    while (!closing) {
      const since = performance.now();
      const how = await current.ended;
      if (closing) return;
      if (performance.now() - since > HEALTHY_AFTER) wait = LOOK_EVERY;
      say(`${name} stopped (${how}); starting it again.`);
      await restart();
    }
  };
  void watch();

  return {
    close: () => ((closing = true), current.stop()),
    force: () => ((closing = true), current.kill()),
  };
}

/**
 * A PostgreSQL, seen as a process that ends: it is not our child (it may outlive us), so it is looked at.
 * @param {import('../postgres/embedded-postgres.mjs').EmbeddedPostgres} postgres
 */
export function watched(postgres) {
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    const timer = setInterval(() => {
      if (postgres.isRunning()) return;
      clearInterval(timer);
      resolve('its process is gone');
    }, LOOK_EVERY);
    timer.unref();
  });
  return { ...postgres, ended, stop: () => postgres.stop('fast'), kill: () => process.kill(postgres.pid, 'SIGQUIT') };
}
