import { ApiClient } from './api-client';
import { PHONE, testBrowser } from './browser';
import { openPulse, teamOf } from './pulse';
import { productUrl } from './product';

const browser = testBrowser();

/** What a phone is slower by. */
const THROTTLE = 6;

test('how long a phone waits for the first question is printed', async () => {
  const teamId = await teamOf(await ApiClient.as('staff'));
  const waveId = await openPulse(await ApiClient.as('hr'), `First question ${Date.now().toString(36)}`, [teamId]);
  const page = await browser.openAs('staff', '/', PHONE);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  // What the page itself works, whatever else the machine does meanwhile.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });

  const since = performance.now();
  await page.goto(productUrl(`/pulse/${waveId}`), { waitUntil: 'commit' });
  const answer = page.getByRole('button', { name: 'Answer', exact: true });
  await answer.waitFor();
  const head = performance.now() - since;
  await answer.click();
  await page.getByText('1 of 6').waitFor();
  const question = performance.now() - since;
  const { metrics } = await session.send('Performance.getMetrics');
  const worked = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  const figures = { throttle: THROTTLE, headMs: head, questionMs: question, mainThreadMs: worked };
  const whole = Object.entries(figures).map(([name, value]) => [name, Math.round(value)]);
  process.stdout.write(`${JSON.stringify({ pulse: 'first question', ...Object.fromEntries(whole) })}\n`);
  expect(question).toBeGreaterThan(head);
}, 180_000);
