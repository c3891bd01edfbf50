import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readMappingFile } from '@throughline/outcomes/api';
import type { Page } from 'playwright-core';
import { accessibilityProblems, productUrl, TestBrowser } from './browser';
import { importFile } from './import-file';

const root = path.join(import.meta.dirname, '../../..');
const folder = path.resolve(root, process.env['REFERENCE_DIR'] ?? '../shared', 'data');
const FILES = {
  staff: path.join(folder, 'nhs_staff_engagement_2012_2019.csv'),
  service: path.join(folder, 'nhs_service_outcomes_2012_2018.csv'),
};
const areHere = Object.values(FILES).every((file) => existsSync(file));
if (!areHere) process.stdout.write(`Linkage of the NHS trusts: skipped, the published files are not in ${folder}\n`);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.start();
}, 30_000);
afterEach(() => browser.closeWindows());
afterAll(() => browser.stop());

/** A file that is published with the mapping that we publish for it. */
async function bringIn(page: Page, name: keyof typeof FILES): Promise<void> {
  const mappingFile = path.join(root, `docs/examples/nhs-${name}.mapping.json`);
  const { unitSet, mapping } = readMappingFile(JSON.parse(readFileSync(mappingFile, 'utf8')));
  await importFile(page, readFileSync(FILES[name]), { kind: 'outcomes', unitSet: unitSet!, mapping });
}

async function choose(page: Page): Promise<void> {
  await page.getByLabel('Units', { exact: true }).selectOption({ label: 'NHS trusts' });
  await page.getByLabel('People measure').selectOption({ label: 'Motivation' });
  await page.getByLabel('Customer measure').selectOption({ label: 'A&E seen within 4 hours' });
  await page.getByRole('img', { name: /^Scatter of 835 pairs of Motivation and A&E seen within 4 hours/ }).waitFor();
}

/** A way of looking, as the row of figures under the picture shows it. */
const estimate = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true }).locator('xpath=following-sibling::p[1]').innerText();

(areHere ? test : test.skip)(
  'a leader reads that the NHS trusts cannot tell whether motivation and A&E go together, and why',
  async () => {
    const page = await browser.openAs('leader');
    await bringIn(page, 'service');
    await bringIn(page, 'staff');
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
