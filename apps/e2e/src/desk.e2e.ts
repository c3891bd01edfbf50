import { DESKTOP, PHONE, testBrowser } from './browser';
import { accessibilityProblems, problemsOf } from './page-problems';
import { productUrl, until } from './product';
import { beginSurvey, closeNow, confirm, openNow, questionsOn, saved, toStep } from './surveys';

const browser = testBrowser();

test('HR writes a survey from a template, sees the groups before anybody is asked, schedules it, opens it and closes it', async () => {
  const page = await browser.openAs('hr');
  const address = await beginSurvey(page, 'The three questions');

  const title = `Autumn ${Date.now().toString(36)}`;
  await page.getByLabel('What it is called (English)').fill(title);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const [first, second] = await questionsOn(page);
  await page.getByRole('button', { name: `Move down: ${first}` }).press('Enter');
  expect((await questionsOn(page)).slice(0, 2)).toEqual([second, first]);
  // The keyboard went along, so the same key moves it on; Alt and an arrow move it back.
  await page.keyboard.press('Enter');
  expect((await questionsOn(page))[2]).toBe(first);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  expect((await questionsOn(page))[0]).toBe(first);

  await page.getByRole('button', { name: 'From the question bank' }).click();
  const bank = page.getByRole('dialog', { name: 'Question bank' });
  await bank.getByRole('button', { name: 'Add all of: Engagement' }).click();
  await bank.getByRole('button', { name: 'In the survey: I like to tell others where I work.' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await questionsOn(page)).toHaveLength(10);
  await page.getByRole('group', { name: 'Engagement index' }).waitFor();

  const phone = page.getByRole('complementary', { name: 'As people will see it' });
  await phone.getByRole('button', { name: 'Deutsch' }).click();
  await phone.getByText('Wenn wir für unsere Arbeit Hilfe brauchen').waitFor();
  await phone.getByRole('radio', { name: 'Stimme eher zu' }).check();
  await phone.getByRole('button', { name: 'Weiter' }).click();
  await phone.getByText('Ich habe die Freiheit').waitFor();
  await saved(page);
  expect(await problemsOf(page)).toEqual([]);

  await toStep(page, 'People');
  await page
    .getByText(/people in 3\d\d groups/)
    .first()
    .waitFor();
  await page.getByLabel('Search teams').fill('Derby, Billing');
  await page.getByRole('checkbox', { name: 'Derby, Billing 1' }).check();
  await page.getByRole('checkbox', { name: 'Derby, Billing 2' }).check();
  await page.getByText(/^\d+ people in 2 groups$/).waitFor();
  expect(await problemsOf(page)).toEqual([]);

  await toStep(page, 'Open');
  await page.getByText('Complete: 10 questions, every word in every language.').waitFor();
  await page.getByText('What happens then').waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Schedule it' }).click();
  await page.getByText(/^Opens .* and closes .* 18:00/).waitFor();
  const closes = await page.getByLabel('Closes', { exact: true }).inputValue();
  await page.getByLabel('Closes', { exact: true }).fill(closes.replace('18:00', '17:30'));
  await page.getByRole('button', { name: 'Schedule it anew' }).click();
  await page.getByText(/^Opens .* and closes .* 17:30/).waitFor();
  await confirm(page, 'Take it off the schedule');
  await page.getByText('Not planned at the moment.').waitFor();

  await openNow(page);
  expect(await page.getByText(/^You have changed the survey since/).count()).toBe(0);
  await page.getByRole('button', { name: 'Give people more time' }).click();
  await page.getByRole('dialog').getByLabel('Closes').fill(closes.replace('18:00', '19:45'));
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Let it stay open until then' }).click();
  await page.getByText(/^Closes .* 19:45: /).waitFor();
  await page.goto(productUrl('/pulse/surveys'));
  await page.getByRole('list', { name: 'Out now' }).getByRole('link', { name: title, exact: true }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await page.goto(productUrl(address));
  await closeNow(page);
  await page.getByRole('region', { name: 'How it stands' }).getByRole('link', { name: 'See the results' }).waitFor();
}, 180_000);

test('what is wrong is said at its place, and nothing is opened with it', async () => {
  const page = await browser.openAs('hr', '/pulse/surveys/new');
  await page.getByRole('button', { name: 'Begin empty' }).click();
  await page.getByRole('heading', { level: 1, name: 'Untitled survey' }).waitFor();

  await toStep(page, 'Open');
  await page.getByText('There is no question').waitFor();
  await page.getByRole('button', { name: 'Schedule it' }).click();
  await page.getByText('Something is missing above. Complete it first.').waitFor();
  await page.getByRole('button', { name: 'There is no question' }).click();

  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('menuitem', { name: 'How far one agrees' }).click();
  await page.getByLabel('What it asks (English)').fill('We hear of changes in time.');
  await saved(page);
  await toStep(page, 'Open');
  await page.getByRole('button', { name: 'Question 1: We hear of changes in time.' }).click();
  await page.getByText('The words are missing. Write them in German.').waitFor();
  await until(() => page.evaluate(() => document.activeElement?.getAttribute('lang') === 'de'));
  expect(await problemsOf(page)).toEqual([]);
  await page.getByLabel('What it asks (German)').fill('Wir erfahren rechtzeitig von Änderungen.');

  await toStep(page, 'People');
  await page.getByLabel('Search teams').fill('repairs');
  await page.getByRole('checkbox', { name: 'Dundee Murraygate, repairs and help desk' }).check();
  const problem = page.getByText(/This would invite \d people; answers stay private among 10 or more/);
  await problem.waitFor();
  await page.getByText(/^Invite all of .*: \d+ people/).waitFor();
  expect(await problemsOf(page)).toEqual([]);

  await toStep(page, 'Open');
  await problem.waitFor();
  await page.getByLabel('Closes', { exact: true }).fill('2027-01-01T09:00');
  await page.getByLabel('Opens', { exact: true }).fill('2027-01-02T09:00');
  await page.getByText('It would close before it opens. Choose an hour after the opening.').waitFor();
  await page.getByRole('button', { name: 'Schedule it' }).click();
  expect(await page.getByRole('region', { name: 'How it stands' }).count()).toBe(0);
  expect(await problemsOf(page)).toEqual([]);
}, 120_000);

test('words are never lost: offline they wait on the device, and of two editors nobody overwrites the other unasked', async () => {
  const one = await browser.openAs('hr');
  const address = await beginSurvey(one, 'Recommend as a place to work');
  const other = await browser.openAs('admin', address);
  const field = 'What it is called (English)';

  await one.context().setOffline(true);
  await one.getByLabel(field).fill('Written on a train');
  await one.getByText(/^Not saved yet: it is kept on this device/).waitFor();
  await one.context().setOffline(false);
  await saved(one);
  await other.reload();
  await other.getByRole('heading', { level: 1, name: 'Written on a train' }).waitFor();

  await other.getByLabel(field).fill('Theirs');
  await saved(other);
  await one.getByLabel(field).fill('Mine');
  await one.getByText('Somebody has saved this survey since you opened it').waitFor();
  expect(await accessibilityProblems(one)).toEqual([]);
  // Even a page that is left and opened anew still has the words, and still asks.
  await one.goto(productUrl('/pulse/surveys'));
  await one.getByRole('heading', { level: 1, name: 'Pulse surveys' }).waitFor();
  await one.goto(productUrl(address));
  await one.getByText('Somebody has saved this survey since you opened it').waitFor();
  expect(await one.getByLabel(field).inputValue()).toBe('Mine');
  await one.getByRole('button', { name: 'Save mine over theirs' }).click();
  await saved(one);
  await other.getByLabel(field).fill('Theirs again');
  await other.getByRole('button', { name: 'Take theirs, drop mine' }).click();
  expect(await other.getByLabel(field).inputValue()).toBe('Mine');
}, 120_000);

test('an instrument is tried first, its mistakes are told line by line, and without a licence no survey asks it', async () => {
  const page = await browser.openAs('hr', '/pulse/surveys/instruments');
  const code = `own-${Date.now().toString(36)}`;
  const item = `We talk before we decide, ${code}.`;
  const csv = (licence: string, items = item) =>
    `code,name,licence,scale,item\n${code},${code},${licence},No|Yes,"${items}"\n${code},,,,"Another item of ${code}"\n`;
  const bring = (content: string) =>
    page.getByLabel(/^Choose (a JSON or CSV|another) file/).setInputFiles({
      name: 'items.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(content),
    });
  await bring(csv('', ' '));
  await page.getByRole('rowheader', { name: 'line 2, item' }).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await bring(csv(''));
  await page.getByText('One instrument in this file').waitFor();
  await page.getByRole('button', { name: 'Keep it' }).click();
  const there = page
    .getByRole('region', { name: 'What is here' })
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: code }) });
  await there.getByText('No licence note').waitFor();
  expect(await problemsOf(page)).toEqual([]);

  const address = await beginSurvey(page, 'Engagement index');
  await page.getByRole('button', { name: 'From the question bank' }).click();
  await page.getByRole('button', { name: `Add all of: ${code}` }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Do without German' }).click();
  await saved(page);
  await toStep(page, 'Open');
  await page
    .getByText(new RegExp(`This question is of ${code}, and nothing says that we may ask it`))
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Schedule it' }).click();
  await page.getByText('Something is missing above. Complete it first.').waitFor();

  await page.goto(productUrl('/pulse/surveys/instruments'));
  await bring(csv('By permission of its authors'));
  await page.getByRole('button', { name: 'Keep it' }).click();
  await there.getByText('May be asked').waitFor();
  await page.goto(productUrl(`${address}?step=open`));
  await page.getByText(/^Complete: 7 questions/).waitFor();
}, 120_000);

test('staff and managers see none of it', async () => {
  for (const role of ['staff', 'manager', 'leader'] as const) {
    const page = await browser.openAs(role, '/pulse/surveys');
    await page.getByRole('heading', { level: 1, name: 'This page is not open to you' }).waitFor();
    await page.goto(productUrl('/pulse'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('a[href^="/pulse/surveys"]').count()).toBe(0);
  }
}, 60_000);

test.each([
  ['on a desk at night', { ...DESKTOP, colorScheme: 'dark' as const }],
  ['on a phone', { ...PHONE, colorScheme: 'light' as const }],
  ['on a phone at night', { ...PHONE, colorScheme: 'dark' as const }],
])(
  'every page is accessible and fits %s',
  async (_, look) => {
    const page = await browser.openAs('hr', '/', look);
    const problems: Record<string, string[]> = {};
    const address = await beginSurvey(page, 'Monthly pulse');
    const paths = ['/pulse/surveys', '/pulse/surveys/new', '/pulse/surveys/instruments'];
    for (const path of [...paths, address, `${address}?step=people`, `${address}?step=open`]) {
      await page.goto(productUrl(path));
      const found = await problemsOf(page);
      if (found.length > 0) problems[path] = found;
    }
    await page.goto(productUrl(address));
    await page.getByRole('button', { name: 'How likely is it' }).first().click();
    problems['opened'] = await problemsOf(page);
    if ('isMobile' in look) {
      await page.getByRole('button', { name: 'Preview' }).click();
      await page.getByRole('dialog', { name: 'As people will see it' }).waitFor();
      problems['preview'] = await accessibilityProblems(page);
      await until(async () => (await page.getByRole('dialog').getByRole('radio').count()) > 5);
    }
    expect(Object.values(problems).flat()).toEqual([]);
  },
  120_000,
);
