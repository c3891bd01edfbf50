import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { testBrowser } from './browser';
import { accessibilityProblems } from './page-problems';
import { productUrl } from './product';
import { applyFile, chooseFile, mapColumn, type NewMeasure } from './import-wizard';

const root = path.join(import.meta.dirname, '../../..');
const folder = path.resolve(root, process.env['REFERENCE_DIR'] ?? '../shared', 'data');
const UNITS = 'NHS trusts';

interface PublishedFile {
  file: string;
  columns: Record<string, string | NewMeasure>;
}

const FILES: PublishedFile[] = [
  {
    file: path.join(folder, 'nhs_service_outcomes_2012_2018.csv'),
    columns: {
      org_code: 'unit',
      year: 'period',
      ae_4h_pct: { name: 'A&E seen within 4 hours', side: 'What customers say and do' },
    },
  },
  {
    file: path.join(folder, 'nhs_staff_engagement_2012_2019.csv'),
    columns: {
      org_code: 'unit',
      org_name: 'unit_name',
      year: 'period',
      respondents: 'n',
      engagement: { name: 'Motivation', side: 'What people say at work' },
    },
  },
];
const areHere = FILES.every(({ file }) => existsSync(file));
if (!areHere) process.stdout.write(`Linkage of the NHS trusts: skipped, the published files are not in ${folder}\n`);

const browser = testBrowser();

/** Brings a published file in, as it is, through the wizard. */
async function bringIn(page: Page, { file, columns }: PublishedFile): Promise<void> {
  await page.goto(productUrl('/customers/import'));
  const units = page.getByLabel('Which units the file is about');
  await units.waitFor();
  const known = (await units.locator('option').allInnerTexts()).includes(UNITS);
  await units.selectOption(known ? UNITS : 'A new list of units');
  if (!known) await page.getByLabel('What the list is called').fill(UNITS);
  await chooseFile(page, path.basename(file), readFileSync(file));
  for (const [column, meaning] of Object.entries(columns)) await mapColumn(page, column, meaning);
  await applyFile(page);
}

async function choose(page: Page): Promise<void> {
  await page.getByLabel('Units', { exact: true }).selectOption(UNITS);
  await page.getByLabel('People measure').selectOption('Motivation');
  await page.getByLabel('Customer measure').selectOption('A&E seen within 4 hours');
  await page.getByRole('img', { name: /^Scatter of 835 pairs of Motivation and A&E seen within 4 hours/ }).waitFor();
}

/** A way of looking, as the row of figures under the picture shows it. */
const estimate = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true }).locator('xpath=following-sibling::p[1]').innerText();

(areHere ? test : test.skip)(
  'a leader reads that the NHS trusts cannot tell whether motivation and A&E go together, and why',
  async () => {
    const page = await browser.openAs('leader');
    for (const file of FILES) await bringIn(page, file);
    await page.goto(productUrl('/insights'));
    await choose(page);

    expect(await estimate(page, 'All cells together')).toBe('−.16');
    expect(await estimate(page, 'Between trusts')).toBe('.08');
    expect(await estimate(page, 'Inside trusts')).toBe('−.35');
    expect(await estimate(page, 'Inside trusts, shared trend out')).toBe('.06');
    await page.getByRole('region', { name: 'Read with care' }).getByText('A shared trend').waitFor();
    await page.getByText('Cannot tell', { exact: true }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('button', { name: 'Table' }).click();
    const row = page
      .getByRole('table', { name: 'All ways of looking' })
      .getByRole('row', { name: 'All cells together' });
    expect((await row.innerText()).split('\t')).toEqual(expect.arrayContaining(['−.16', '837']));
    expect(await accessibilityProblems(page)).toEqual([]);

    const link = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
    const lines = (await (await page.request.get(productUrl(link!))).text()).split('\r\n');
    expect(lines[0]).toBe('unit,name,kind,period,Motivation,n,customer period,A&E seen within 4 hours');
    expect(lines.length).toBeGreaterThan(835);
  },
  120_000,
);
