import type { BrowserContextOptions, Page } from 'playwright-core';
import { DESKTOP, PHONE, testBrowser } from './browser';
import { problemsByDayAndNight, settled } from './page-problems';
import { productUrl } from './product';

const browser = testBrowser();

/** The newest monthly pulse of the demo, from the list. */
async function openResults(page: Page): Promise<string> {
  await page.goto(productUrl('/pulse'));
  // Others have closed pulses since.
  await page.getByRole('button', { name: /^Show all \d+/ }).click();
  await page.getByRole('link', { name: 'Monthly pulse' }).first().click();
  await page.waitForURL(/\/pulse\/[0-9a-f-]{36}\/results/);
  await settled(page);
  return new URL(page.url()).pathname;
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

const LOOKS: [string, BrowserContextOptions][] = [
  ['on a desk', DESKTOP],
  ['on a phone', PHONE],
];
test.each(LOOKS)(
  'results are accessible %s, as pictures and as tables, also while one decides',
  async (_, look) => {
    const page = await browser.openAs('hr', '/', look);
    await openResults(page);
    expect(await problemsByDayAndNight(page)).toEqual([]);
    await page.getByText('I feel that I belong here.').first().click();
    expect(await problemsByDayAndNight(page)).toEqual([]);
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await problemsByDayAndNight(page)).toEqual([]);
    await page.getByRole('button', { name: 'Decide on a finding' }).click();
    await page.getByLabel('Why', { exact: true }).waitFor();
    expect(await problemsByDayAndNight(page)).toEqual([]);
  },
  120_000,
);

test('HR looks into a region, takes the figures along, and promises; the region reads it at home', async () => {
  const page = await browser.openAs('hr');
  const path = await openResults(page);
  expect(await heading(page)).toMatch(/^(Most people|The answers) .+\.$/);
  await page.getByText(/of 100 \(.+ to .+\).+answered, \d+%/).waitFor();
  const ofAll = await page.getByText(/^\d+ comments, in no order/).innerText();

  await page.getByRole('button', { name: 'London, shops and field' }).click();
  await page.waitForURL(/unit=/);
  await page.getByText('London, shops and field').first().waitFor();
  await page.getByText('Rest of the company', { exact: true }).waitFor();
  expect(await page.getByText(/^\d+ comments, in no order/).innerText()).not.toBe(ofAll);
  const csv = await page.request.get(productUrl((await page.getByRole('link', { name: 'CSV' }).getAttribute('href'))!));
  expect(await csv.text()).toMatch(/^group,question,answered,score/);
  expect(path).toContain('/results');

  const what = `Stools behind every counter ${Date.now()}`;
  await page.getByRole('button', { name: 'Decide on a finding' }).click();
  await page.getByLabel('What will be done').fill(what);
  await page.getByLabel('Why', { exact: true }).fill('You stand for eight hours, and many of you say so.');
  await page.getByRole('combobox', { name: 'Who does it' }).fill('Ines Russo');
  await page.getByRole('option', { name: /Ines Russo/ }).click();
  await page.getByLabel('Until when').fill('2099-03-01');
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  await page.getByText(what).waitFor();

  const staff = await browser.openAs('staff');
  await staff.getByRole('heading', { name: 'What was done with your input' }).waitFor();
  await staff.getByText(what).waitFor();
}, 120_000);

test('a manager sees how the team is doing and its results, and nobody else’s', async () => {
  browser.allow(/FORBIDDEN|403|not one of yours/);
  const hr = await browser.openAs('hr');
  const path = await openResults(hr);
  await hr.getByRole('button', { name: 'London, shops and field' }).click();
  await hr.waitForURL(/unit=/);
  const { search } = new URL(hr.url());

  const page = await browser.openAs('manager');
  await page.getByRole('heading', { name: 'How Leeds, Billing 2 is doing' }).waitFor();
  await page.getByText('One thing to talk about').waitFor();
  await page.getByRole('link', { name: 'See the results' }).click();
  await settled(page);
  await page.getByText('Leeds, Billing 2').first().waitFor();

  await page.goto(productUrl(`${path}${search}`));
  await page.getByRole('heading', { name: 'These results are not yours to see' }).waitFor();
  expect(await problemsByDayAndNight(page)).toEqual([]);
  const csv = await page.request.get(productUrl(`/api${path.replace('/results', '/results.csv')}${search}`));
  expect(csv.status()).toBe(403);
}, 120_000);
