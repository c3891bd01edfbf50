import { randomUUID } from 'node:crypto';
import { ApiClient } from './api-client';
import { testBrowser } from './browser';
import { bellWith, cardOf, thank } from './thanks';

const browser = testBrowser();
beforeEach(async () => {
  // Demo and other journeys leave notices; here the bell begins silent.
  for (const role of ['staff', 'manager'] as const)
    await (await ApiClient.as(role)).ask('mutation { markNoticesRead }');
});

/** Words that stand on no other card. */
const freshWords = () => `You stayed until his phone worked again. ${randomUUID().slice(0, 8)}`;

test('thanks arrive without a reload and ring the bell, which leads to them and is silent then', async () => {
  const [giver, thanked] = [await browser.openAs('staff'), await browser.openAs('manager')];
  await bellWith(thanked, 0).waitFor();
  await thanked.getByRole('region', { name: 'Thanks, newest first' }).getByRole('article').first().waitFor();

  const words = freshWords();
  await thank(giver, 'Dan Murphy', words);
  await cardOf(giver, words).waitFor();

  await thanked.getByRole('button', { name: '1 new thank-you' }).click();
  await cardOf(thanked, words).waitFor();
  await bellWith(thanked, 1).click();
  await thanked.getByRole('link', { name: /Priya Nair thanked you.*Unread/ }).click();
  await thanked.getByRole('heading', { level: 1, name: 'A thank-you' }).waitFor();
  await cardOf(thanked, words).waitFor();
  await bellWith(thanked, 0).waitFor();
});

test('private thanks are seen by those two, and by nobody else', async () => {
  const [giver, thanked] = [await browser.openAs('staff'), await browser.openAs('manager')];
  const words = freshWords();
  await thank(giver, 'Dan Murphy', words, { privately: true });
  await bellWith(thanked, 1).click();
  await thanked.getByRole('link', { name: /Priya Nair thanked you.*Unread/ }).click();
  await cardOf(thanked, words).getByText('Only you and those thanked see this').waitFor();

  const third = await browser.openAs('hr', '/thanks');
  await third.getByRole('article').first().waitFor();
  expect(await cardOf(third, words).count()).toBe(0);
  await third.goto(thanked.url());
  await third.getByRole('heading', { level: 1 }).waitFor();
  expect(await third.getByText(words).count()).toBe(0);
});
