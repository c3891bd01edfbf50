import type { BrowserContextOptions, Page } from 'playwright-core';
import { DESKTOP, type DemoRole, PHONE, testBrowser } from './browser';
import { productUrl } from './product';
import { accessibilityProblems, problemsOf, settled } from './page-problems';

const browser = testBrowser();

const LOOKS: [string, BrowserContextOptions][] = [
  ['on a desk', { ...DESKTOP, colorScheme: 'light' }],
  ['on a desk at night', { ...DESKTOP, colorScheme: 'dark' }],
  ['on a phone', { ...PHONE, colorScheme: 'light' }],
  ['on a phone at night', { ...PHONE, colorScheme: 'dark' }],
];

/** Pages whose address is known, by who may open them. */
const PAGES: Partial<Record<DemoRole, string[]>> = {
  staff: [
    '/',
    '/thanks',
    '/thanks?write',
    '/pulse',
    '/pulse/leaving',
    '/privacy',
    '/people',
    '/teams',
    '/principles',
    '/account',
    '/nothing-here',
  ],
  hr: [
    '/principles/all',
    '/principles/new',
    '/people/invite',
    '/pulse/surveys',
    '/pulse/surveys/new',
    '/pulse/surveys/instruments',
  ],
  admin: [
    '/settings',
    '/mail',
    '/customers',
    '/customers/import',
    '/insights',
    '/people/import',
    '/thanks?scope=given',
  ],
};

/** Lists whose first entry leads to a page of its own. */
const LISTS: [string, RegExp][] = [
  ['/people', /^\/people\/[0-9a-f-]{36}$/],
  ['/teams', /^\/teams\/[0-9a-f-]{36}$/],
  ['/principles', /^\/principles\/[0-9a-f-]{36}$/],
  ['/thanks', /^\/thanks\/[0-9a-f-]{36}$/],
];

async function firstLink(page: Page, wanted: RegExp): Promise<string> {
  await settled(page);
  const found = await page
    .locator('main a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return found.find((path) => wanted.test(path)) ?? `no link like ${wanted}`;
}

/** What opens above a page: by which press, and how it is known to be there. */
const OVERLAYS: [string, (page: Page) => Promise<unknown>][] = [
  ['the bell', (page) => page.getByRole('button', { name: /^What is new/ }).click()],
  ['the palette', (page) => page.getByRole('button', { name: /^Search, or do something/ }).click()],
  [
    'a search',
    async (page) => {
      await page.getByRole('combobox', { name: 'Search, or do something' }).fill('le');
      await page.getByRole('option', { name: /Leeds/ }).first().waitFor();
    },
  ],
];

test.each(LOOKS)(
  'what opens above a page is accessible %s, and Escape leads back',
  async (_, look) => {
    const page = await browser.openAs('staff', '/', look);
    await settled(page);
    for (const [name, open] of OVERLAYS) {
      await open(page);
      const dialog = page.getByRole('dialog').first();
      await dialog.waitFor();
      await page.waitForFunction(() => !document.querySelector('[role="dialog"] [aria-label^="Loading"]'));
      expect([name, await accessibilityProblems(page)]).toEqual([name, []]);
      if (name === 'the palette') continue;
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    await page.getByText('Who made a customer’s day better?').click();
    const form = page.getByRole('form', { name: 'Thank someone' });
    await form.getByLabel('What did they do?').fill('Something');
    await form.getByRole('button', { name: 'Throw away' }).click();
    await page.getByRole('dialog', { name: 'Throw away what you wrote?' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await form.getByRole('button', { name: 'Send thanks' }).click();
    await form.getByText('Choose somebody to thank').waitFor();
    await form.getByText('Choose a principle').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  },
  90_000,
);

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
