import type { Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { accessibilityProblems, problemsByDayAndNight } from './page-problems';

export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

/** Waits for a screen, and for axe to find nothing on it. */
export async function soundScreen(page: Page, name: string | RegExp, look = accessibilityProblems): Promise<void> {
  await heading(page, name);
  expect([name, await look(page)]).toEqual([name, []]);
}

const soundByDayAndNight = (page: Page, name: string) => soundScreen(page, name, problemsByDayAndNight);

/** Answers all six questions of `openPulse`, by hand and by keyboard. */
export async function answerAll(page: Page): Promise<void> {
  await soundScreen(page, 'When we need help, we get it.');
  await press(page, 'Next');
  await page.getByText('Choose an answer, or skip this one.').waitFor();
  await page.getByLabel('Agree', { exact: true }).check();
  await press(page, 'Add a few words');
  await page.getByLabel('In your own words, if you like').fill('Most days.');
  await soundByDayAndNight(page, 'When we need help, we get it.');
  await press(page, 'Next');

  await soundByDayAndNight(page, 'Would you tell a friend to work here?');
  await page.getByRole('radio', { name: '8', exact: true }).press('Space');
  await press(page, 'Next');

  await soundByDayAndNight(page, 'Where do you work best?');
  await press(page, 'Skip this one');

  await heading(page, 'What holds you up?');
  await page.getByLabel('The till').check();
  await page.getByLabel('The phone line').check();
  expect(await page.getByLabel('The stock list').isDisabled()).toBe(true);
  await soundByDayAndNight(page, 'What holds you up?');
  await press(page, 'Next');

  await heading(page, 'What should we mend first?');
  await page.getByRole('button', { name: 'Put Pay day next, as number 1' }).press('Enter');
  await page.getByRole('button', { name: 'Put The rota next, as number 2' }).press('Enter');
  await page.getByRole('button', { name: 'Move Training up' }).press('Enter');
  await page.getByText('Training is now number 2 of 3').waitFor({ state: 'attached' });
  await soundByDayAndNight(page, 'What should we mend first?');
  await press(page, 'Next');

  await heading(page, 'What one thing should we change?');
  await page.getByRole('textbox').fill('The rota, two weeks ahead.');
  await soundByDayAndNight(page, 'What one thing should we change?');
  await press(page, 'Next');
  await heading(page, 'Ready to send');
}

/** Goes on from the first question to sending; null for one that is skipped. */
export async function answerEach(page: Page, labels: readonly (string | null)[]): Promise<void> {
  for (const [place, label] of labels.entries()) {
    await page.getByText(`${place + 1} of ${labels.length}`).waitFor();
    if (label === null) {
      await press(page, 'Skip this one');
      continue;
    }
    await page.getByLabel(label, { exact: true }).check();
    await press(page, 'Next');
  }
  await heading(page, 'Ready to send');
}

/** Goes on from the first question of `openPulse` to sending, with one answer. */
export const answerOne = (page: Page, label: string) => answerEach(page, [label, null, null, null, null, null]);

/** From the first question on without a connection, once the page and what it has loaded are kept. */
export async function sendOffline(page: Page, labels: readonly (string | null)[]): Promise<void> {
  await page.waitForFunction(async () => {
    const kept = (await (await caches.open('pulse-1')).keys()).map(({ url }) => url);
    return ['/index.html', '/answer-page', '/base-'].every((part) => kept.some((url) => url.includes(part)));
  });
  await page.context().setOffline(true);
  await page.getByText('No connection.').waitFor();
  await answerEach(page, labels);
  await press(page, 'Send');
  await soundScreen(page, 'Waiting for a connection');
}

/** What another device reads from the code on a screen before sending. */
export async function scanned(page: Page): Promise<string> {
  await press(page, 'QR code');
  const picture = await page.getByRole('img', { name: 'A QR code that holds the way to your answer' }).screenshot();
  const image = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const { width, height } = bitmap;
      const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
      canvas.drawImage(bitmap, 0, 0);
      return { width, height, data: [...canvas.getImageData(0, 0, width, height).data] };
    },
    [...picture],
  );
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return decodeQR({ ...image, data: new Uint8Array(image.data) }, { timeLimit: 10_000 });
}

/** The twelve words that a page shows. */
export const wordsOn = async (page: Page): Promise<string> =>
  (await page.getByRole('dialog').getByRole('listitem').allInnerTexts()).join(' ').trim();
