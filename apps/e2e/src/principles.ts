import type { Page } from 'playwright-core';

/** Fills in the form for a principle that is open, but for its story. */
export async function writePrinciple(page: Page, name: string, plainWords: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('In plain words').fill(plainWords);
}

/** Tells the story that a principle needs before it is published. */
export async function tellStory(page: Page): Promise<void> {
  const story = page.getByRole('group', { name: 'Story 1', exact: true });
  await story.getByLabel('Title').fill('The call before the bill');
  await story.getByLabel('What happened').fill('She saw the bill was wrong and rang him before it reached him.');
}
