import type { Locator, Page } from 'playwright-core';

/** The card of a thank-you, by its words. */
export const cardOf = (page: Page, words: string): Locator => page.getByRole('article').filter({ hasText: words });

interface Manner {
  principle?: string;
  privately?: boolean;
}

/** Thanks somebody from the page that is open, which has the composer on it. */
export async function thank(
  page: Page,
  whom: string,
  words: string,
  { principle = 'Own it to the end', privately = false }: Manner = {},
): Promise<void> {
  await page.getByRole('button', { name: 'Thank someone', exact: true }).click();
  const form = page.getByRole('form', { name: 'Thank someone' });
  await form.getByRole('combobox', { name: 'Who?' }).fill(whom);
  await page.getByRole('option', { name: new RegExp(`^${whom}`) }).click();
  await form.getByText(principle, { exact: true }).click();
  await form.getByLabel('What did they do?').fill(words);
  if (privately) await form.getByRole('switch', { name: /^Just between us/ }).check();
  await form.getByRole('button', { name: 'Send thanks' }).click();
  await page.getByText('Sent. They will be glad.').waitFor();
}

/** The bell, with so many unread notices. */
export const bellWith = (page: Page, unread: number): Locator =>
  page.getByRole('button', { name: unread === 0 ? 'What is new' : `What is new: ${unread} unread`, exact: true });
