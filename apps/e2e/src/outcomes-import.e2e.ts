import type { Page } from 'playwright-core';
import { testBrowser } from './browser';
import { accessibilityProblems } from './page-problems';
import { productUrl } from './product';
import { applyFile, chooseFile, errorsFound, mapColumn, type NewMeasure } from './import-wizard';

const browser = testBrowser();

/** What is new to the product on each run. */
const run = Date.now().toString(36);
const UNITS = `Branches ${run}`;
const MEASURE: NewMeasure = { name: `Wait ${run}`, side: 'What customers say and do' };

const WRONG = [
  'branch,branch name,month,calls,wait',
  'A,Ayr,2026-01,120,4.25',
  'B,Bath,January 2026,80,n/a',
  'B,Bath,2026-01,,"6,5"',
  'A,Ayr,2026-01,120,4.5',
];
const MENDED = [
  'branch,branch name,month,calls,wait',
  'A,Ayr,2026-01,120,4.25',
  'B,Bath,2026-01,80,6.5',
  'B,Bath,2026-02,,6.5',
  'A,Ayr,2026-02,120,4.5',
];
const MEANINGS = { branch: 'unit', 'branch name': 'unit_name', calls: 'n' };

async function openImport(): Promise<Page> {
  const page = await browser.openAs('leader', '/customers/import');
  await page.getByLabel('Which units the file is about').selectOption('A new list of units');
  await page.getByLabel('What the list is called').fill(UNITS);
  return page;
}

async function mapColumns(page: Page): Promise<void> {
  for (const [column, field] of Object.entries(MEANINGS)) await mapColumn(page, column, field);
}

test('a leader brings figures: what is no CSV is named, bad lines are told, the mended file is applied and seen', async () => {
  const page = await openImport();
  await chooseFile(page, 'wait.xlsx', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from('[Content_Types].xml')]));
  await page.getByRole('alert').getByText('save it as "CSV UTF-8"').waitFor();
  await chooseFile(page, 'wait.csv', WRONG.slice(0, 1));
  await page.getByRole('alert').getByText('no row below them').waitFor();

  await chooseFile(page, 'wait.csv', WRONG);
  await mapColumns(page);
  await mapColumn(page, 'wait', MEASURE);
  await page.getByRole('button', { name: 'Check again' }).click();
  await page.getByRole('heading', { name: '4 errors in the file' }).waitFor();
  expect(await errorsFound(page)).toEqual(['3 month', '3 wait', '4 wait', '5 branch']);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Import', exact: true }).count()).toBe(0);

  await chooseFile(page, 'wait.csv', MENDED);
  await mapColumns(page);
  await mapColumn(page, 'wait', `${MEASURE.name} (customers)`);
  await applyFile(page);

  await page.goto(productUrl('/customers'));
  await page.getByLabel('Units', { exact: true }).selectOption(UNITS);
  const row = page.getByRole('row', { name: new RegExp(MEASURE.name) });
  await row.waitFor();
  expect((await row.innerText()).split('\t').map((cell) => cell.replace('\u00a0', ' ').trim())).toEqual(
    expect.arrayContaining(['5.50', '4.70 to 6.30', 'Feb 2026', '2']),
  );
  await row.getByRole('link').click();
  await page.getByRole('table', { name: 'Figures by period' }).getByText('Jan 2026').waitFor();
}, 120_000);

test('a leader marks where a series breaks, is named for it, and takes the mark away', async () => {
  const page = await browser.openAs('leader', '/customers');
  await page.getByRole('link', { name: 'Relationship NPS' }).click();
  await page.getByRole('button', { name: 'Mark a break' }).click();
  await page.getByLabel('First day of the new series').fill('2026-02-03');
  await page.getByLabel('What changed').fill(`Asked by text message ${run}`);
  await page.getByRole('button', { name: 'Mark it' }).click();
  const mark = page.getByRole('listitem').filter({ hasText: `Asked by text message ${run}` });
  await mark.getByText(/^Marked by /).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await mark.getByRole('button', { name: 'Remove the break of 3 Feb 2026' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await mark.waitFor({ state: 'detached' });
}, 60_000);
