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
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });

  const since = performance.now();
  await page.goto(productUrl(`/pulse/${waveId}`), { waitUntil: 'commit' });
  const answer = page.getByRole('button', { name: 'Answer', exact: true });
  await answer.waitFor();
  const head = performance.now() - since;
  await answer.click();
  await page.getByText('1 of 6').waitFor();
  const question = performance.now() - since;
  process.stdout.write(
    `${JSON.stringify({ pulse: 'first question', throttle: THROTTLE, headMs: Math.round(head), questionMs: Math.round(question) })}\n`,
  );
  expect(question).toBeGreaterThan(head);
}, 180_000);
