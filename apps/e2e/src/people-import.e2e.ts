import { text } from 'node:stream/consumers';
import { testBrowser } from './browser';
import { accessibilityProblems } from './page-problems';
import { productUrl } from './product';
import { chooseFile, errorsFound, findings } from './import-wizard';

const browser = testBrowser();

const HEADER = 'employee_id,email,name,manager_id,team_code,team_name,role,start_date';
/** Who is new to the product on each run. */
const run = Date.now().toString(36);
const MARKUP = `<b onmouseover="alert(1)">Bo</b> ${run}`;
const person = (
  id: number,
  { email = `${run}-${id}@import.example`, name = `Newcomer ${run} ${id}`, manager = '', start = '2026-01-05' } = {},
) =>
  [
    `${run}-${id}`,
    email,
    `"${name.replaceAll('"', '""')}"`,
    manager && `${run}-${manager}`,
    `IMPORT-${run}`,
    'Newcomers',
    '',
    start,
  ].join(',');

const WRONG = [
  HEADER,
  person(1, { start: '31/12/2025' }),
  person(2, { manager: '3' }),
  person(3, { manager: '2' }),
  person(4, { email: `${run}-1@import.example` }),
  person(5, { name: MARKUP }),
];
const MENDED = [HEADER, person(1), person(2), person(3, { manager: '2' }), person(4), person(5, { name: MARKUP })];

test('an administrator is told what is wrong by line, mends it, imports, and a second time nothing changes', async () => {
  const page = await browser.openAs('admin', '/people/import');
  await chooseFile(page, 'people.csv', WRONG);
  expect(await errorsFound(page)).toEqual(['2 start_date', '3 manager_id', '5 email']);
  expect(await page.getByRole('button', { name: 'Import', exact: true }).count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);

  await chooseFile(page, 'people.csv', MENDED);
  await findings(page, 5, 0, 0).waitFor();
  await page.getByRole('rowheader', { name: MARKUP, exact: true }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Imported: 5 new, 0 changed, 0 ended, 0 as they were.').waitFor();

  await page.goto(productUrl('/people'));
  await page.getByLabel('Find someone by name').fill(run);
  await page.getByText(MARKUP, { exact: true }).waitFor();
  expect(await page.locator('[onmouseover]').count()).toBe(0);

  await page.goto(productUrl('/people/import'));
  await chooseFile(page, 'people.csv', MENDED);
  await findings(page, 0, 0, 5).waitFor();
  expect(await page.getByRole('button', { name: 'Import', exact: true }).count()).toBe(0);
}, 120_000);

test('who has no file yet learns what one holds, and takes an empty one along', async () => {
  const page = await browser.openAs('hr', '/people/import');
  await page.getByRole('rowheader', { name: 'employee_id (needed)' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download an empty file with these columns' }).click();
  const empty = await text(await (await download).createReadStream());
  expect(empty).toMatch(/^employee_id,email,name,manager_id,/);
  expect(await accessibilityProblems(page)).toEqual([]);
  await chooseFile(page, 'people.csv', [empty.trim(), `${run}-e,${','.repeat(13)}`]);
  expect(await errorsFound(page)).toEqual(['2 name']);
  expect(await page.getByRole('rowheader', { name: 'employee_id (needed)' }).count()).toBe(0);
}, 60_000);

test('a large import that is stopped while it runs says so, and leaves nobody behind', async () => {
  const many = Array.from(
    { length: 50_000 },
    (_, index) => `${run}-m${index},,Stopped ${run} ${index},,STOP-${run},Stopped,,2026-01-05`,
  );
  const page = await browser.openAs('admin', '/people/import');
  await chooseFile(page, 'many.csv', [HEADER, ...many]);
  await page.getByRole('button', { name: 'Import', exact: true }).click({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped. Nothing of the file was written.').waitFor({ timeout: 120_000 });
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Check again' }).waitFor();

  await page.goto(productUrl('/people'));
  await page.getByLabel('Find someone by name').fill(`Stopped ${run}`);
  await page.getByText('Nobody found for').waitFor();
}, 300_000);
