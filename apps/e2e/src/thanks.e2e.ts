import { testBrowser } from './browser';
import { accessibilityProblems } from './page-problems';
import { cardOf, thank } from './thanks';

const browser = testBrowser();

test('thanks given in one window arrive in another, ring the bell, and are answered', async () => {
  const words = `You stayed until the last customer was served, at ${new Date().toISOString()}.`;
  const priya = await browser.openAs('staff');
  const dan = await browser.openAs('manager');
  await thank(dan, 'Priya Nair', words);
  const given = cardOf(dan, words);
  await given.waitFor();

  await priya.getByRole('button', { name: /^What is new: \d+ unread/ }).waitFor();
  await priya.getByRole('button', { name: /new thank-you/ }).click();
  const received = cardOf(priya, words);
  await received.getByRole('button', { name: /^Warms my heart/ }).click();
  await received.getByRole('button', { name: 'Comment' }).click();
  await received.getByLabel('Add a comment').fill('It was nothing.');
  await received.getByRole('button', { name: 'Send' }).click();
  await given.getByRole('button', { name: 'Warms my heart: 1 person' }).waitFor();
  await given.getByRole('button', { name: '1 comment' }).waitFor();
  expect(await accessibilityProblems(priya)).toEqual([]);
}, 60_000);

test('what was begun survives a reload, and thanks taken back are gone for everybody', async () => {
  const words = `You found his photos, all of them, at ${new Date().toISOString()}.`;
  const helen = await browser.openAs('hr');
  await helen.getByRole('button', { name: 'Thank someone' }).click();
  await helen.getByLabel('What did they do?').fill(words);
  await helen.reload();
  await helen.getByRole('button', { name: /kept here/ }).click();
  expect(await helen.getByLabel('What did they do?').inputValue()).toBe(words);
  await helen.getByRole('button', { name: 'Send thanks' }).click();
  await helen.getByText('Choose somebody to thank').waitFor();
  await helen.getByText('Choose a principle').waitFor();
  await helen.getByRole('combobox', { name: 'Who?' }).fill('Priya Nair');
  await helen.getByRole('option', { name: /^Priya Nair.*Oxford Street/ }).click();
  await helen.getByRole('radio').first().check({ force: true });
  expect(await accessibilityProblems(helen)).toEqual([]);
  await helen.getByRole('button', { name: 'Send thanks' }).click();
  const given = cardOf(helen, words);

  const dan = await browser.openAs('manager');
  const seen = cardOf(dan, words);
  await seen.waitFor();
  const takeBack = async () => {
    await given.getByRole('button', { name: 'What you can do with your thanks' }).click();
    await helen.getByRole('menuitem', { name: 'Take it back' }).click();
    await given.waitFor({ state: 'detached' });
  };
  await takeBack();
  await seen.waitFor({ state: 'detached' });
  await helen.getByRole('button', { name: 'Undo' }).click();
  await given.waitFor();
  await takeBack();
  // Nothing waits for Undo: it holds when the page is gone.
  await helen.close();
  await dan.reload();
  await dan.getByRole('article').first().waitFor();
  expect(await seen.count()).toBe(0);
}, 60_000);

test('somebody is mentioned by keyboard, hears of it, and the words lead to them', async () => {
  const page = await browser.openAs('hr');
  const words = `Without @Dan Mur`;
  const rest = `at ${new Date().toISOString()}`;
  await page.getByRole('button', { name: 'Thank someone' }).click();
  await page.getByRole('combobox', { name: 'Who?' }).fill('Priya Nair');
  await page.getByRole('option', { name: /^Priya Nair.*Oxford Street/ }).click();
  await page.getByRole('radio').first().check({ force: true });
  await page.getByLabel('What did they do?').pressSequentially(words);
  await page
    .getByRole('option', { name: /^Dan Murphy/ })
    .first()
    .waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.keyboard.type(rest);
  expect(await page.getByLabel('What did they do?').inputValue()).toBe(`Without @Dan Murphy ${rest}`);
  await page.getByRole('button', { name: 'Send thanks' }).click();
  const given = page.getByRole('article').filter({ hasText: rest });
  await given.getByRole('link', { name: '@Dan Murphy' }).waitFor();

  const dan = await browser.openAs('manager');
  await dan.getByRole('button', { name: /^What is new/ }).click();
  const notice = dan.getByRole('dialog', { name: 'What is new' }).getByRole('link', { name: new RegExp(rest) });
  await notice.waitFor();
  expect(await notice.textContent()).toMatch(/mentioned you/);
}, 60_000);
