import type { Page } from 'playwright-core';
import { ApiClient } from './api-client';
import { PHONE, testBrowser } from './browser';
import { productUrl } from './product';
import { closePulse, openPulse, teamOf } from './pulse';
import { answerAll, answerOne, heading, press, sendOffline, soundScreen, wordsOn } from './pulse-screens';

const browser = testBrowser();
const title = `Pulse ${Date.now().toString(36)}`;
let hr: ApiClient;
let waveId: string;
const path = () => `/pulse/${waveId}`;

beforeAll(async () => {
  hr = await ApiClient.as('hr');
  const teams = await Promise.all(
    [ApiClient.as('staff'), ApiClient.as('manager')].map(async (who) => teamOf(await who)),
  );
  waveId = await openPulse(hr, title, teams);
}, 300_000);

async function linkOn(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(page, 'QR code');
  await press(page, 'Copy it as a link');
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return link;
}

test('staff answer on the phone, go on from another device, and see their sealed answer counted', async () => {
  const phone = await browser.openAs('staff', '/', PHONE);
  await phone.getByRole('link', { name: 'Pulse', exact: true }).click();
  await phone.getByRole('link', { name: `Answer: ${title}` }).click();
  await soundScreen(phone, title);
  await press(phone, 'See who they are');
  await phone.getByRole('dialog', { name: 'Who is in your group' }).waitFor();
  await phone.keyboard.press('Escape');
  await press(phone, 'Answer');
  await answerAll(phone);
  await press(phone, 'Twelve words');
  await phone.getByRole('dialog').getByRole('listitem').nth(11).waitFor();
  const words = await wordsOn(phone);
  await phone.keyboard.press('Escape');
  await soundScreen(phone, 'Ready to send');
  const link = await linkOn(phone);
  await press(phone, 'Send');
  await soundScreen(phone, 'Your answer is in the box');

  // Another device opens the code before anybody has signed in there: the secret does not go to sign-in.
  const desk = await browser.open(new URL(link).pathname + new URL(link).hash);
  await desk.getByRole('button', { name: /^As staff/ }).waitFor();
  expect(desk.url()).not.toContain('ballot=');
  await desk.getByRole('button', { name: /^As staff/ }).click();
  await soundScreen(desk, title);
  await press(desk, 'Answer');
  await answerOne(desk, 'Disagree');
  await press(desk, 'Send');
  await soundScreen(desk, 'There is a newer answer of yours');
  await press(desk, 'Send this one in its place');
  await heading(desk, 'Your answer is in the box');

  // The phone changes what is older by now.
  await press(phone, 'Change my answer');
  await phone.getByLabel('Strongly agree').check();
  await phone.goto(productUrl(`${path()}?q=send`));
  await press(phone, 'Send');
  await heading(phone, 'There is a newer answer of yours');
  await press(phone, 'Keep the other');
  await heading(phone, 'Your answer is in the box');

  // A third has neither code nor ballot, and is given the words.
  const third = await browser.openAs('staff', path());
  await soundScreen(third, 'You have taken your ballot already');
  await third.getByLabel('Twelve words').fill('not these words');
  await press(third, 'Go on here');
  await third.getByText('These are not twelve words of ours').waitFor();
  await third.getByLabel('Twelve words').fill(words);
  await press(third, 'Go on here');
  await heading(third, title);

  // Signing out shows the words, then forgets.
  await third.goto(productUrl('/pulse'));
  await third.getByRole('button', { name: 'You:' }).click();
  await press(third, 'Sign out');
  await soundScreen(third, 'Before you sign out');
  await press(third, 'Remove and sign out');
  await heading(third, 'Sign in');

  const [manager] = await offlineManager();
  await closePulse(hr, waveId);
  for (const page of [phone, manager]) {
    await page.goto(productUrl(path()));
    await soundScreen(page, 'Your sealed answer was in the box');
  }
  await phone.goto(productUrl('/pulse'));
  await phone.getByText('Yours was counted').first().waitFor();
}, 400_000);

/** Answers without a connection, reloads without one, and sends once there is one again. */
async function offlineManager(): Promise<[Page]> {
  const page = await browser.openAs('manager', path(), PHONE);
  await heading(page, title);
  await press(page, 'Answer');
  await sendOffline(page, ['Strongly agree', null, null, null, null, null]);
  browser.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch|net::/);
  await page.reload();
  await heading(page, 'Waiting for a connection');
  await page.context().setOffline(false);
  await heading(page, 'Your answer is in the box');
  return [page];
}

test('a device refuses where API and ballot box tell different things, and says so', async () => {
  const page = await browser.openAs('staff');
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('PulseToAnswer')) return route.continue();
    const response = await route.fetch();
    const json = (await response.json()) as { data: { pulse: { invited: number } } };
    json.data.pulse.invited += 30;
    return route.fulfill({ response, json });
  });
  const wave = await openPulse(hr, `${title} again`, [await teamOf(await ApiClient.as('staff'))]);
  await page.goto(productUrl(`/pulse/${wave}`));
  await soundScreen(page, 'Better not to answer now');
  await page.getByText('Nothing has left this device.').waitFor();
}, 120_000);

test('what is not for somebody says so in words', async () => {
  const admin = await browser.openAs('admin', '/pulse/00000000-0000-4000-8000-000000000000');
  await soundScreen(admin, 'No pulse for you here');
  await admin.goto(productUrl('/privacy'));
  await soundScreen(admin, 'What a pulse keeps of you, and what it does not');
}, 60_000);
