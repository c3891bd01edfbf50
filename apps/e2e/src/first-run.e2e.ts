import type { Page } from 'playwright-core';
import { TestBrowser } from './browser';
import { chooseFile, findings } from './import-wizard';
import { linkInLetterTo } from './letters';
import { startProduct } from './own-product.mjs';
import { accessibilityProblems, problemsOf } from './page-problems';
import { tellStory, writePrinciple } from './principles';
import { bellWith, cardOf, thank } from './thanks';

type Product = Awaited<ReturnType<typeof startProduct>>;

let browser: TestBrowser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([TestBrowser.start(), startProduct({ DEMO: 'off' })]);
}, 180_000);
afterAll(async () => {
  await browser.stop();
  await product.stop();
}, 60_000);

const addressOf = (path: string) => new URL(path, product.url).href;
const home = (page: Page) =>
  page.getByRole('heading', { level: 1, name: /^Good (morning|afternoon|evening)/ }).waitFor();

/** Pages that have nothing to show yet, and teach instead. */
const EMPTY = ['/', '/thanks', '/principles', '/principles/all', '/people/invite', '/customers', '/insights', '/teams'];

const PRINCIPLE = 'Mend first';
const STAFF = 200;
const FILE = [
  'employee_id,email,name,manager_id,team_code,team_name,site_code,start_date',
  ...Array.from(
    { length: STAFF },
    (_, index) =>
      `${index},bo${index}@first.example,Bo Number ${index},${index === 0 ? '' : 0},T1,Team one,LDS,2026-01-05`,
  ),
];

async function setUp(page: Page): Promise<void> {
  await page.getByLabel('Name of the organisation').fill('First & Sons');
  await page.getByLabel('Its purpose').fill('Lamps that are mended, never thrown away.');
  await page.getByLabel('Your name').fill('Ada First');
  await page.getByLabel('Your e-mail address').fill('ada@first.example');
  await page.getByLabel('Choose a password', { exact: true }).fill('mended lamps shine longer');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Set up and sign in' }).click();
  await home(page);
}

/** Writes a principle and publishes it: a new organisation has none. */
async function publishPrinciple(page: Page): Promise<void> {
  await page.goto(addressOf('/principles'));
  await page.getByRole('link', { name: 'Write the first one' }).click();
  await writePrinciple(page, PRINCIPLE, 'Mend it before you sell another.');
  await tellStory(page);
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Published. People can thank each other with it now.').waitFor();
}

/** Invites somebody from their page. Gives the link that is shown, once. */
async function invite(page: Page, name: string): Promise<string> {
  await page.goto(addressOf('/people'));
  await page.getByLabel('Find someone by name').fill(name);
  await page.getByRole('link', { name, exact: true }).click();
  const access = page.getByRole('region', { name: 'Sign-in' });
  await access.getByText('Not invited yet').waitFor();
  await access.getByRole('button', { name: 'Invite' }).click();
  await access.getByText(/^Invited on/).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  return access.getByLabel(`Link for ${name}`, { exact: true }).inputValue();
}

test('a new organisation is set up, 200 people come from a file, one is invited, comes in and is thanked by its own principle', async () => {
  const admin = await browser.open(product.setupUrl);
  await setUp(admin);

  await admin.getByRole('heading', { name: 'You are the first here' }).waitFor();
  expect(await admin.getByText(/Thank someone/).count()).toBe(0);

  for (const path of EMPTY) {
    await admin.goto(addressOf(path));
    expect(await problemsOf(admin)).toEqual([]);
  }

  await admin.goto(addressOf('/people/import'));
  await chooseFile(admin, 'people.csv', FILE);
  await findings(admin, STAFF, 0, 0).waitFor();
  await admin.getByRole('button', { name: 'Import', exact: true }).click();
  await admin.getByText(`Imported: ${STAFF} new`).waitFor();

  await admin.goto(addressOf('/thanks?write'));
  await admin.getByText('No principle is published yet, so thanks go without one.').waitFor();
  await publishPrinciple(admin);

  const shown = await invite(admin, 'Bo Number 77');
  const link = await linkInLetterTo('bo77@first.example', product.dataDir);
  expect(link).toBe(shown);
  const invited = await browser.open(link);
  await invited.getByRole('heading', { level: 1, name: 'Welcome, Bo Number 77' }).waitFor();
  expect(await accessibilityProblems(invited)).toEqual([]);
  await invited.getByLabel('Choose a password', { exact: true }).fill('lamps on every landing');
  await invited.getByRole('button', { name: 'Join' }).click();
  await home(invited);
  await invited.getByText('No thanks here yet').waitFor();
  expect(await accessibilityProblems(invited)).toEqual([]);

  await admin.goto(addressOf('/'));
  await thank(admin, 'Bo Number 77', 'You came on your very first day.', { principle: PRINCIPLE });
  await bellWith(invited, 1).waitFor();

  // While it starts again, its pages knock in vain.
  browser.allow(/WebSocket connection to .* failed/);
  await product.restart();
  await invited.reload();
  await cardOf(invited, 'You came on your very first day.').getByRole('link', { name: PRINCIPLE }).click();
  await invited.getByText('Mend it before you sell another.').waitFor();
  await bellWith(invited, 1).waitFor();
}, 240_000);
