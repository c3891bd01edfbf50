import type { BrowserContextOptions, Page } from 'playwright-core';
import { accessibilityProblems, DESKTOP, type DemoRole, PHONE, productUrl, TestBrowser } from './browser';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.start();
}, 30_000);
afterEach(() => browser.closeWindows());
afterAll(() => browser.stop());

const LOOKS: [string, BrowserContextOptions][] = [
  ['on a desk', { ...DESKTOP, colorScheme: 'light' }],
  ['on a desk at night', { ...DESKTOP, colorScheme: 'dark' }],
  ['on a phone', { ...PHONE, colorScheme: 'light' }],
  ['on a phone at night', { ...PHONE, colorScheme: 'dark' }],
];

/** Pages whose address is known, by who may open them. */
const PAGES: Partial<Record<DemoRole, string[]>> = {
  staff: ['/', '/thanks', '/thanks?write', '/people', '/teams', '/principles', '/account', '/nothing-here'],
  admin: ['/customers', '/customers/import', '/insights', '/people/import', '/thanks?scope=given'],
};

/** Lists whose first entry leads to a page of its own. */
const LISTS: [string, RegExp][] = [
  ['/people', /^\/people\/[0-9a-f-]{36}$/],
  ['/teams', /^\/teams\/[0-9a-f-]{36}$/],
  ['/principles', /^\/principles\/[0-9a-f-]{36}$/],
  ['/thanks', /^\/thanks\/[0-9a-f-]{36}$/],
];

/** Waits until a page shows what it has: its title stands, and nothing on it is still a skeleton. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => !document.querySelector('main [aria-label^="Loading"], main [aria-busy="true"]'));
}

/** What is wrong with the page that is open: for axe, or because it is wider than its window. */
async function problemsOf(page: Page): Promise<string[]> {
  await settled(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...(await accessibilityProblems(page)), ...(overflow > 0 ? [`${overflow} px too wide`] : [])];
}

async function firstLink(page: Page, wanted: RegExp): Promise<string> {
  await settled(page);
  const found = await page
    .locator('main a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return found.find((path) => wanted.test(path)) ?? `no link like ${wanted}`;
}

test.each(LOOKS)(
  'every page is accessible and fits %s',
  async (_, look) => {
    const problems: Record<string, string[]> = {};
    const check = async (page: Page, path: string) => {
      await page.goto(productUrl(path));
      const found = await problemsOf(page);
      if (found.length > 0) problems[path] = found;
    };
    for (const [role, paths] of Object.entries(PAGES)) {
      const page = await browser.openAs(role as DemoRole, '/', look);
      for (const path of paths) await check(page, path);
      if (role !== 'staff') continue;
      for (const [list, wanted] of LISTS) {
        await page.goto(productUrl(list));
        await check(page, await firstLink(page, wanted));
      }
    }
    expect(problems).toEqual({});
  },
  180_000,
);
