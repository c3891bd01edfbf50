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

/** The same by day and by night, for a page that is not opened once for each. */
export async function problemsByDayAndNight(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    problems.push(...(await problemsOf(page)).map((problem) => `${colorScheme}: ${problem}`));
  }
  await page.emulateMedia({ colorScheme: null });
  return problems;
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with the page as it stands: rule and place of each. What a bar covers in part can be scrolled
 * from under it: such a target counts where it is too small in the middle of the window, too.
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async (rules) => {
    const axe = (globalThis as unknown as { axe: typeof axeCore }).axe;
    const find = async (runOnly: string[]) => {
      const { violations } = await axe.run(document, { runOnly });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ id, place: target.join(' ') })));
    };
    const staysSmall = async (place: string) => {
      document.querySelector(place)?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return (await find(['target-size'])).some((found) => found.place === place);
    };
    const { scrollX, scrollY } = window;
    const problems: string[] = [];
    for (const { id, place } of await find(rules)) {
      if (id !== 'target-size' || (await staysSmall(place))) problems.push(`${id}: ${place}`);
    }
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    return problems;
  }, RULES);
}
