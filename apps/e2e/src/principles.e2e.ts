import type { Page } from 'playwright-core';
import { testBrowser } from './browser';
import { accessibilityProblems } from './page-problems';
import { productUrl } from './product';
import { tellStory, writePrinciple } from './principles';

const browser = testBrowser();

/** What no other run has written. */
const name = `Ring first ${Date.now().toString(36)}`;
const heading = (page: Page, title: string) => page.getByRole('heading', { level: 1, name: title, exact: true });

test('HR drafts a principle, publishes it, rewords it beside a colleague and retires it; staff see what is in use', async () => {
  const hr = await browser.openAs('hr', '/principles/new');
  await writePrinciple(hr, name, 'Ring before they have to.');
  await hr.getByRole('button', { name: 'Publish' }).click();
  await hr.getByText('Tell a story from real life').first().waitFor();
  expect(await accessibilityProblems(hr)).toEqual([]);
  await hr.getByRole('button', { name: 'Save the draft' }).click();
  await heading(hr, `Edit ${name}`).waitFor();

  const staff = await browser.openAs('staff', '/principles');
  await staff.getByRole('link', { name: 'Keep it simple' }).waitFor();
  expect(await staff.getByText(name).count()).toBe(0);

  await tellStory(hr);
  await hr.getByRole('button', { name: 'Publish' }).click();
  await heading(hr, name).waitFor();
  await staff.reload();
  await staff.getByRole('link', { name }).click();
  await staff.getByText('Ring before they have to.').waitFor();

  const [one, other] = [hr, await browser.openAs('admin')];
  const edit = `${new URL(hr.url()).pathname}/edit`;
  for (const page of [one, other]) {
    await page.goto(productUrl(edit));
    await heading(page, `Edit ${name}`).waitFor();
  }
  await other.getByLabel('In plain words').fill('Ring before they ring.');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await heading(other, name).waitFor();
  await one.getByLabel('In plain words').fill('Ring, and ring early.');
  await one.getByRole('button', { name: 'Save', exact: true }).click();
  await one.getByRole('button', { name: 'Take the newer words' }).click();
  await one.getByText('These are the newer words.').waitFor();
  expect(await one.getByLabel('In plain words').inputValue()).toBe('Ring before they ring.');

  await one.getByRole('button', { name: 'Retire' }).click();
  await one.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
  await one.getByRole('list', { name: 'Retired' }).getByRole('link', { name, exact: true }).waitFor();
  await staff.goto(productUrl('/principles'));
  await staff.getByRole('link', { name: 'Keep it simple' }).waitFor();
  expect(await staff.getByText(name).count()).toBe(0);
}, 120_000);
