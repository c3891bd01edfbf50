import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { ApiClient } from './api-client';
import { DESKTOP, PHONE, testBrowser } from './browser';
import { answerByDevice } from './device';
import { type JoinedTeam, joinTeams } from './new-teams';
import { problemsOf, settled } from './page-problems';
import { productUrl } from './product';
import { closePulse, pulseOf } from './pulse';
import { answerEach, heading, press, scanned, sendOffline } from './pulse-screens';
import { beginSurvey, closeNow, openNow, saved, toStep } from './surveys';

const browser = testBrowser();
const run = Date.now().toString(36);
const unit = `Line ${run}`;
const title = `Whole line ${run}`;

/** Of the template that is asked here: five statements, each answered by a step of the scale. */
const STATEMENTS = ['proud-to-say', 'would-choose-again', 'belong-here', 'energy-from-work', 'extra-mile'];
const all = (step: number) => Object.fromEntries(STATEMENTS.map((id) => [id, step]));

let hr: ApiClient;
let above: JoinedTeam;
let desk: JoinedTeam;
let evenings: JoinedTeam;
let extra: JoinedTeam;
let repairs: JoinedTeam;
/** Where the survey is written. */
let editor: string;
/** The first wave. */
let waveId: string;
const results = () => `/pulse/${waveId}/results`;

beforeAll(async () => {
  [above, desk, evenings, extra, repairs] = (await joinTeams(unit, [
    { name: 'Desk', people: 12, comeIn: 3 },
    { name: 'Evenings', people: 11, comeIn: 5 },
    { name: 'Extra', people: 3, comeIn: 1, led: true },
    { name: 'Repairs', people: 10, comeIn: 3 },
  ])) as [JoinedTeam, JoinedTeam, JoinedTeam, JoinedTeam, JoinedTeam];
  hr = await ApiClient.as('hr');
}, 120_000);

/** A window of somebody who has signed in, at the pulse and past its head. */
async function begin(person: ApiClient, path = `/pulse/${waveId}`): Promise<Page> {
  const page = await browser.open(path, { ...PHONE, ...person.window });
  await heading(page, title);
  await press(page, 'Answer');
  return page;
}

async function send(page: Page): Promise<void> {
  await press(page, 'Send');
  await heading(page, 'Your answer is in the box');
}

/** One takes the ballot on the phone, and answers where the phone's code is scanned. */
async function elsewhere(person: ApiClient): Promise<void> {
  const phone = await begin(person);
  await answerEach(phone, [null, null, null, null, null]);
  const { pathname, hash } = new URL(await scanned(phone));
  const desk = await begin(person, pathname + hash);
  await answerEach(desk, ['Agree', 'Agree', 'Agree', 'Neither', 'Agree']);
  await send(desk);
}

/** One sends, and changes the answer. */
async function again(person: ApiClient): Promise<void> {
  const page = await begin(person);
  await answerEach(page, ['Strongly disagree', 'Agree', 'Agree', 'Agree', 'Agree']);
  await send(page);
  await press(page, 'Change my answer');
  await answerEach(page, ['Strongly agree', 'Agree', 'Agree', 'Agree', 'Agree']);
  await send(page);
}

/** One answers without a connection; it goes out when there is one. */
async function offline(person: ApiClient): Promise<void> {
  browser.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch|net::/);
  const page = await begin(person);
  await sendOffline(page, ['Agree', 'Neither', 'Agree', 'Agree', 'Disagree']);
  await page.context().setOffline(false);
  await heading(page, 'Your answer is in the box');
}

/** One skips what they like. */
async function skipping(person: ApiClient): Promise<void> {
  const page = await begin(person);
  await answerEach(page, ['Agree', null, 'Agree', null, 'Neither']);
  await page.getByText('You answered 3 of 5.').waitFor();
  await send(page);
}

test('HR asks four teams from a template; twelve answer, each in their way; HR closes', async () => {
  const page = await browser.openAs('hr');
  editor = await beginSurvey(page, 'Engagement index');
  await page.getByLabel('What it is called (English)').fill(title);
  await page.getByLabel('What it is called (German)').fill(`${title} (deutsch)`);
  await saved(page);
  await toStep(page, 'People');
  await page.getByLabel('Search teams').fill(unit);
  await page.getByRole('checkbox', { name: unit, exact: true }).check();
  await page.getByText('37 people in 3 groups').waitFor();
  const groups = page.getByRole('list', { name: 'Groups that results can be shown of, and how many people each has' });
  expect((await groups.getByRole('listitem').allInnerTexts()).map((line) => line.split('\n'))).toEqual([
    [`${unit}, ${unit} Extra, ${unit} Repairs`, '14'],
    [`${unit} Desk`, '12'],
    [`${unit} Evenings`, '11'],
  ]);
  await toStep(page, 'Open');
  await openNow(page);
  waveId = await pulseOf(desk.people[0]!);

  const [d1, d2, d3] = desk.people as [ApiClient, ApiClient, ApiClient];
  const [r1, r2, r3] = repairs.people as [ApiClient, ApiClient, ApiClient];
  const [e1, e2, ...rest] = evenings.people as [ApiClient, ApiClient];
  await Promise.all([
    ...[d2, d3, r2].map((person) => answerByDevice(person, waveId, all(2))),
    ...[r3, extra.people[0]!, ...rest].map((person) => answerByDevice(person, waveId, all(4))),
  ]);
  await Promise.all([elsewhere(e1), offline(r1)]);
  await Promise.all([again(d1), skipping(e2)]);

  await page.reload();
  await closeNow(page);
  await page.getByRole('link', { name: 'See the results' }).click();
  await page.waitForURL(productUrl(results()));
  await settled(page);
}, 300_000);

/** The teams that no longer stand alone, as too few of Desk answered, and of those that Extra and whoever leads all stand with. */
const TOGETHER = ['', ' Desk', ' Extra', ' Repairs'].map((name) => `${unit}${name}`);
const inOrder = (label: string) => label.split(', ').sort();

test('HR reads figures with their margins, of groups that are large enough; the file of them tells no more', async () => {
  const page = await browser.openAs('hr', results());
  await page.getByText(/of 100 \(.+ to .+\).* 12 of 37 answered, \d+%/).waitFor();
  const belonging = page.getByRole('group').filter({ hasText: 'I feel that I belong here.' });
  await belonging.getByText('I feel that I belong here.').click();
  await belonging.getByText('12 answers').waitFor();
  const areas = (await page.getByRole('rowheader').allInnerTexts()).map((words) => words.split('\n'));
  expect(new Map(areas.map(([label, rate]) => [rate, inOrder(label!)]))).toEqual(
    new Map([
      ['7 of 26 answered', TOGETHER],
      ['5 of 11 answered', [`${unit} Evenings`]],
    ]),
  );
  expect(await problemsOf(page)).toEqual([]);

  const file = await page.request.get(productUrl(`/api${results()}.csv`));
  const rows: Record<string, string>[] = parse(await file.text(), { columns: true });
  expect(new Set(rows.map(({ group }) => inOrder(group!).join()))).toEqual(
    new Set(['All', TOGETHER.join(), `${unit} Evenings`]),
  );
  const counts = rows.map(({ answered }) => answered).filter((count) => count !== '');
  expect(counts.filter((count) => !(Number(count) >= 5))).toEqual([]);
  // One of Evenings skipped it, and four are left: neither they nor a sum that holds them.
  const skipped = rows.filter(({ question }) => question === 'Most days my work gives me energy.');
  expect(new Map(skipped.map(({ group, answered }) => [inOrder(group!).join(), answered]))).toEqual(
    new Map([
      ['All', '7'],
      [TOGETHER.join(), '7'],
      [`${unit} Evenings`, ''],
    ]),
  );
}, 120_000);

const RESULTS = `query ($waveId: ID!, $unitId: ID) {
  pulseResults(waveId: $waveId, unitId: $unitId) { answered groups { label answered } } }`;

test('who leads three people sees all whom they stand with, and a manager of others is refused', async () => {
  const [lead] = extra.people as [ApiClient];
  const seen = await lead.ask<{ pulseResults: { answered: number; groups: { label: string; answered: number }[] } }>(
    RESULTS,
    { waveId },
  );
  expect(seen.pulseResults.answered).toBe(7);
  expect(seen.pulseResults.groups.map(({ label }) => inOrder(label))).toEqual([TOGETHER]);
  await expect(lead.ask(RESULTS, { waveId, unitId: evenings.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });

  browser.allow(/FORBIDDEN|403|404|not one of yours/);
  const manager = await ApiClient.as('manager');
  const page = await browser.open(`${results()}?unit=${above.id}`, { ...DESKTOP, ...manager.window });
  await heading(page, 'These results are not yours to see');
  await page.goto(productUrl(results()));
  await heading(page, 'There is nothing to show here');
  for (const [unitId, code, status] of [
    [above.id, 'FORBIDDEN', 403],
    [null, 'NOT_FOUND', 404],
  ] as const) {
    await expect(manager.ask(RESULTS, { waveId, unitId })).rejects.toMatchObject({ code });
    const file = await page.request.get(productUrl(`/api${results()}.csv${unitId ? `?unit=${unitId}` : ''}`));
    expect(file.status()).toBe(status);
  }
}, 120_000);

const PROMISE = `Lamps that do not flicker ${run}`;
const OVERDUE = `A kettle for the evenings ${run}`;
const REASON = `The kettle is on its way, and we want to hear of the lamps, ${run}.`;
const day = (later: number) => new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);

test('HR promises something to the teams, and they read it at home', async () => {
  const page = await browser.openAs('hr', results());
  const whose = page.getByRole('combobox', { name: 'Whose results' });
  await whose.click();
  await whose.fill(unit);
  await page.getByRole('option', { name: `${unit}, Harbour Mobile` }).click();
  await page.waitForURL(productUrl(`${results()}?unit=${above.id}`));
  await press(page, 'Decide on a finding');
  await page.getByLabel('What it is about').selectOption({ label: 'I feel that I belong here.' });
  await page.getByLabel('What will be done').fill(PROMISE);
  await page.getByLabel('Why', { exact: true }).fill('You say that the light makes you tired.');
  await page.getByRole('combobox', { name: 'Who does it' }).fill(`${unit} lead`);
  await page.getByRole('option', { name: `${unit} lead` }).click();
  await page.getByLabel('Until when').fill(day(0));
  await page.getByLabel('Workstream').selectOption('Technology');
  const metric = page.getByLabel('What it should move, if anything');
  await metric.selectOption({ index: 1 });
  await press(page, 'Decide');
  const promised = page.getByRole('listitem').filter({ hasText: PROMISE });
  await promised.getByText(`Technology. ${unit} lead, by `).waitFor();
  await promised.getByText('Should move: ').waitFor();

  const staff = await browser.open('/', { ...DESKTOP, ...desk.people[0]!.window });
  await staff.getByRole('heading', { name: 'What was done with your input' }).waitFor();
  await staff.getByText(PROMISE).waitFor();
}, 120_000);

test('an overdue promise keeps the next pulse back until staff are told why; it asks what changed', async () => {
  await hr.ask('mutation ($input: DecideOnPulseInput!) { decideOnPulse(input: $input) { id } }', {
    input: {
      ...{ waveId, unitId: evenings.id, verdict: 'DO', what: OVERDUE, reason: 'You asked for tea.' },
      ...{ workstream: 'PEOPLE', ownerId: await personOf(above.people[0]!), dueOn: day(-1) },
    },
  });
  const page = await browser.openAs('hr', `${editor}?step=open`);
  await page.getByRole('heading', { name: 'A promise is overdue' }).waitFor();
  await page.getByText(`“${OVERDUE}”, ${unit} Evenings: ${unit} lead, by `).waitFor();
  await page.getByRole('radio', { name: 'Now' }).check();
  await page.getByRole('button', { name: /^Open it now to 37 people/ }).click();
  await page.getByText(`Promises to these people are overdue: “${OVERDUE}”`).waitFor();
  expect(await problemsOf(page)).toEqual([]);
  await page.getByLabel('Why you ask all the same').fill(REASON);
  await openNow(page);

  const [staff, ...others] = evenings.people as [ApiClient, ...ApiClient[]];
  const phone = await browser.open('/pulse', { ...PHONE, ...staff.window });
  await phone.getByText(`Why we ask all the same: ${REASON}`).waitFor();
  await phone.getByRole('link', { name: `Answer: ${title}` }).click();
  // Who comes by a letter or the bell has not seen the list.
  await heading(phone, title);
  await phone.getByText(`Why we ask all the same: ${REASON}`).waitFor();
  await press(phone, 'Answer');
  const next = await pulseOf(staff);
  await phone.getByText('1 of 7').waitFor();
  await phone.goto(productUrl(`/pulse/${next}?q=6`));
  for (const [what, answer] of [
    [OVERDUE, 'No'],
    [PROMISE, 'Partly'],
  ] as const) {
    await heading(phone, new RegExp(`this was promised: “${what}”. Did it change?`));
    await phone.getByLabel(answer, { exact: true }).check();
    await press(phone, 'Next');
  }
  await send(phone);

  const { pulseDecisions } = await hr.ask<{ pulseDecisions: { id: string; what: string }[] }>(
    'query ($waveId: ID!) { pulseDecisions(waveId: $waveId) { id what } }',
    { waveId },
  );
  const asked = (what: string) => `asked-back-${pulseDecisions.find((decision) => decision.what === what)!.id}`;
  await Promise.all([
    ...others.map((person) => answerByDevice(person, next, { [asked(OVERDUE)]: 'yes', [asked(PROMISE)]: 'no' })),
    ...[...desk.people, ...repairs.people].map((person) => answerByDevice(person, next, { [asked(PROMISE)]: 'yes' })),
  ]);
  await closePulse(hr, next);

  await page.goto(productUrl(`${results()}?unit=${above.id}`));
  const standing = (what: string) => page.getByRole('listitem').filter({ hasText: what });
  await standing(PROMISE)
    .getByText(/say it changed, fully or partly \(.+ to .+\), n 11\./)
    .waitFor();
  await standing(OVERDUE)
    .getByText(/say it changed, fully or partly \(.+ to .+\), n 5\./)
    .waitFor();
  await standing(OVERDUE).getByRole('button', { name: 'It is done' }).click();
  await page.getByLabel('How was it done?').fill('It stands beside the door.');
  await press(page, 'Tell them');
  const home = await browser.open('/', { ...DESKTOP, ...staff.window });
  await home.getByText('It stands beside the door.').waitFor();
}, 200_000);

async function personOf(client: ApiClient): Promise<string> {
  const { me } = await client.ask<{ me: { person: { id: string } } }>('{ me { person { id } } }');
  return me.person.id;
}
