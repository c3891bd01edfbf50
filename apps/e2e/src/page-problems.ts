import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

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

/** What axe finds wrong with the page as it stands: rule and place of each. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: typeof axeCore }).axe;
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}
