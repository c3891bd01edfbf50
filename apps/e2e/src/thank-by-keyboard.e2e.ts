import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { testBrowser } from './browser';
import { cardOf } from './thanks';

const browser = testBrowser();

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.ariaLabel ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
    });
  for (let presses = 0; !(await focused()).startsWith(name); presses++) {
    if (presses === 40) throw new Error(`Tab does not lead to "${name}"`);
    await page.keyboard.press('Tab');
  }
}

test('somebody is thanked by keyboard alone: whom, which principle, what they did, send', async () => {
  const page = await browser.openAs('staff');
  const words = `You found her a spare charger. ${randomUUID().slice(0, 8)}`;
  // Its place on home is filled a moment after the heading stands.
  await page.getByText('Who made a customer’s day better?').waitFor();
  await tabTo(page, 'Who made a customer’s day better?');
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: 'Thank someone' }).waitFor();

  await page.keyboard.type('Kofi Owusu');
  await page.getByRole('option', { name: /^Kofi Owusu/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');

  await tabTo(page, 'What did they do?');
  await page.keyboard.type(words);

  await tabTo(page, 'Send thanks');
  await page.keyboard.press('Enter');
  await page.getByText('Sent. They will be glad.').waitFor();
  await cardOf(page, words).waitFor();
});
