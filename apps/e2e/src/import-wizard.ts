import type { Locator, Page } from 'playwright-core';

/** Chooses a CSV file on a page with the import wizard; each choice is looked at by the server at once. */
export async function chooseFile(page: Page, name: string, content: Buffer | readonly string[]): Promise<void> {
  const buffer = Buffer.isBuffer(content) ? content : Buffer.from(`${content.join('\n')}\n`);
  const file = { name, mimeType: 'text/csv', buffer };
  await page.locator('input[type="file"]').setInputFiles(file);
}

/** What the wizard says a file would change. */
export const findings = (page: Page, added: number, changed: number, unchanged: number): Locator =>
  page.getByRole('heading', {
    name: `${added} new, ${changed} changed, 0 ended, ${unchanged} as they are`,
    exact: true,
  });

/** Lines and columns in which the wizard finds errors, as "2 start_date". */
export async function errorsFound(page: Page): Promise<string[]> {
  const rows = page.getByRole('table', { name: 'Errors by line' }).getByRole('row');
  await rows.nth(1).waitFor();
  const cells = (await rows.allInnerTexts()).slice(1).map((row) => row.split('\t'));
  return cells.map(([line, column]) => `${line} ${column}`);
}
