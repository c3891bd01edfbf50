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
    name: new RegExp(`^${added} new, ${changed} changed, (0 ended, )?${unchanged} as they are$`),
  });

/** Lines and columns in which the wizard finds errors, as "2 start_date". */
export async function errorsFound(page: Page): Promise<string[]> {
  const rows = page.getByRole('table', { name: 'Errors by line' }).getByRole('row');
  await rows.nth(1).waitFor();
  const cells = (await rows.allInnerTexts()).slice(1).map((row) => row.split('\t'));
  return cells.map(([line, column]) => `${line} ${column}`);
}

/** A column of figures that becomes a measure of the product. */
export interface NewMeasure {
  name: string;
  side: 'What customers say and do' | 'What people say at work';
}

/** Says in the wizard what a column means: a field that there is, or a measure that is new. */
export async function mapColumn(page: Page, column: string, meaning: string | NewMeasure): Promise<void> {
  const choice = page.getByLabel(`What ${column} means`, { exact: true });
  if (typeof meaning === 'string') return void (await choice.selectOption(meaning));
  await choice.selectOption('A new measure …');
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Name').fill(meaning.name);
  await sheet.getByLabel('Whom it is about').selectOption(meaning.side);
  await sheet.getByRole('button', { name: 'Use it' }).click();
  await sheet.waitFor({ state: 'detached' });
}

/** Looks once more at the file, then applies it. */
export async function applyFile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check again' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText(/^Imported: /).waitFor();
}
