import { linkage } from '@throughline/insights/domain';
import { InsightsThreads } from './insights-threads';

/** Sixty units over two years: about what a company brings. */
const cells = Array.from({ length: 60 * 24 }, (_, i) => {
  const [unit, period] = [i % 60, Math.floor(i / 60)];
  const x = Math.sin(unit * 12.9898 + period * 78.233);
  return { unit: `U${unit}`, period, x, y: x + Math.sin(i * 37.719), weight: null };
});
const options = { periodKind: 'month' as const, bootstrap: 2000 };

let threads: InsightsThreads;
beforeEach(() => {
  threads = new InsightsThreads();
});
afterEach(() => threads.onApplicationShutdown());

/** The longest that this thread could not answer anybody while `work` ran. */
async function longestSilence(work: () => Promise<unknown>): Promise<number> {
  let last = performance.now();
  let longest = 0;
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(tick, 2);
  await work();
  clearInterval(timer);
  tick();
  return longest;
}

test('a thread finds what this one does, and this one stays free meanwhile', async () => {
  const from = performance.now();
  const here = linkage(cells, options);
  const took = performance.now() - from;
  await threads.run('linkage', cells, { ...options, bootstrap: 10 });
  let there: unknown;
  const silence = await longestSilence(async () => (there = await threads.run('linkage', cells, options)));
  expect(there).toEqual(here);
  expect(silence).toBeLessThan(took / 2);
});

test('what cannot be computed is an error here, and the thread goes on', async () => {
  const twice = [...cells, cells[0]!];
  await expect(threads.run('linkage', twice, options)).rejects.toThrow('Two values of y for U0');
  await expect(threads.run('linkage', cells, { ...options, bootstrap: 10 })).resolves.toMatchObject({ lag: 0 });
});

test('shutting down ends a thread that still computes', async () => {
  const long = threads.run('linkage', cells, { ...options, bootstrap: 1_000_000 });
  const ended = expect(long).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const from = performance.now();
  await threads.onApplicationShutdown();
  expect(performance.now() - from).toBeLessThan(5_000);
  await ended;
});
