import type { Page } from 'playwright-core';
import { accessibilityProblems, TestBrowser } from './browser';
import { chooseFile, findings } from './import-wizard';
import { startProduct } from './own-product.mjs';
import { problemsOf } from './page-problems';
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
const EMPTY = ['/', '/thanks', '/principles', '/customers', '/insights', '/teams'];

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

/** The link that invites somebody, as the administrator gets it where no e-mail is sent. */
async function invite(page: Page, name: string): Promise<string> {
  const ask = async (query: string, variables: object) =>
    (await (await page.request.post(addressOf('/graphql'), { data: { query, variables } })).json()).data;
  const FIND = 'query ($name: String) { people(search: $name, first: 1) { edges { node { id } } } }';
  const { people } = await ask(FIND, { name });
  const INVITE = 'mutation ($id: ID!) { invite(personId: $id) { link } }';
  return (await ask(INVITE, { id: people.edges[0].node.id })).invite.link;
}

test('a new organisation is set up, 200 people come from a file, one of them is invited, comes in and is thanked', async () => {
  const admin = await browser.open(product.setupUrl);
  await setUp(admin);

  for (const path of EMPTY) {
    await admin.goto(addressOf(path));
    expect(await problemsOf(admin)).toEqual([]);
  }

  await admin.goto(addressOf('/people/import'));
  await chooseFile(admin, 'people.csv', FILE);
  await findings(admin, STAFF, 0, 0).waitFor();
  await admin.getByRole('button', { name: 'Import', exact: true }).click();
  await admin.getByText(`Imported: ${STAFF} new`).waitFor();

  const invited = await browser.open(await invite(admin, 'Bo Number 77'));
  await invited.getByRole('heading', { level: 1, name: 'Welcome, Bo Number 77' }).waitFor();
  expect(await accessibilityProblems(invited)).toEqual([]);
  await invited.getByLabel('Choose a password', { exact: true }).fill('lamps on every landing');
  await invited.getByRole('button', { name: 'Join' }).click();
  await home(invited);
  await invited.getByText('No thanks here yet').waitFor();
  expect(await accessibilityProblems(invited)).toEqual([]);

  await admin.goto(addressOf('/'));
  await thank(admin, 'Bo Number 77', 'You came on your very first day.', { principle: null });
  await bellWith(invited, 1).waitFor();

  await product.restart();
  await invited.reload();
  await cardOf(invited, 'You came on your very first day.').waitFor();
  await bellWith(invited, 1).waitFor();
}, 240_000);
