import type { Page } from 'playwright-core';
import { productUrl } from './product';

/** Begins a survey from a template, and gives the address of its editor. */
export async function beginSurvey(page: Page, template: string): Promise<string> {
  await page.goto(productUrl('/pulse/surveys/new'));
  await page.getByRole('button', { name: `Begin with ${template}` }).click();
  await page.getByRole('heading', { level: 1, name: template }).waitFor();
  return new URL(page.url()).pathname;
}

export const saved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor();

/** Goes to a step of the editor. */
export const toStep = (page: Page, step: 'Questions' | 'People' | 'Open') =>
  page.getByRole('navigation', { name: 'Steps to the opening' }).getByRole('link', { name: step }).click();

/** The questions in their order, as they stand in the editor. */
export const questionsOn = (page: Page) =>
  page.getByRole('list', { name: 'Questions in their order' }).getByRole('heading', { level: 3 }).allInnerTexts();

/** Presses an act of the wave, and says yes to what it does. */
export async function confirm(page: Page, act: string): Promise<void> {
  await page.getByRole('region', { name: 'How it stands' }).getByRole('button', { name: act }).click();
  await page.getByRole('dialog').getByRole('button', { name: act }).click();
}

/** Opens the survey of the editor that is open at once, and waits until people can answer. */
export async function openNow(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Now' }).check();
  await page.getByRole('button', { name: /^Open it now to \d+ people/ }).click();
  await page.getByText(/Fewer than 5 of \d+ have taken a ballot/).waitFor({ timeout: 60_000 });
}

/** Closes the wave of the editor that is open, and waits until it is counted. */
export async function closeNow(page: Page): Promise<void> {
  await confirm(page, 'Close it now');
  const counted = page.getByText(/^Closed on /).first();
  await counted.waitFor({ timeout: 60_000 });
}
