import type { Page } from 'playwright-core';
import { accessibilityProblems } from './browser';

/** Waits until a page shows what it has: its title stands, and nothing on it is still a skeleton. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => !document.querySelector('main [aria-label^="Loading"], main [aria-busy="true"]'));
}

/** What is wrong with the page that is open: for axe, or because it is wider than its window. */
export async function problemsOf(page: Page): Promise<string[]> {
  await settled(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...(await accessibilityProblems(page)), ...(overflow > 0 ? [`${overflow} px too wide`] : [])];
}
