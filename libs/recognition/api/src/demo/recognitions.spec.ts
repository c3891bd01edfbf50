import { demoCompany } from '@throughline/people/api';
import { demoCalendar, demoSites, latentEngagement, Random } from '@throughline/platform/demo';
import { objectionToWords } from '@throughline/recognition/domain';
import { demoRecognitions, RECENT } from './recognitions';
import { Responses } from './responses';
import { callCentreStories } from './stories/call-centre';
import { fieldStories } from './stories/field';
import { headOfficeStories } from './stories/head-office';
import { shopStories } from './stories/shop';
import { starringStories } from './stories/starring';
import { Workforce } from './workforce';

const calendar = demoCalendar(new Date('2026-11-21T17:30:00Z'));
const company = demoCompany(calendar);
const workforce = () => new Workforce(company, new Random('workforce'));
const recognitions = demoRecognitions(workforce(), calendar);
const newest = recognitions.slice(-RECENT);

test('the same calendar gives the same thanks', () => {
  const again = demoRecognitions(workforce(), calendar);
  expect(again.length).toBe(recognitions.length);
  expect(again.at(-1000)).toEqual(recognitions.at(-1000));
});

test('some 60,000 thanks, in order, none after now', () => {
  expect(recognitions.length).toBeGreaterThan(56_000);
  expect(recognitions.length).toBeLessThan(64_000);
  expect(recognitions.every(({ at }, index) => index === 0 || recognitions[index - 1]!.at <= at)).toBe(true);
  expect(recognitions.at(-1)!.at.getTime()).toBeLessThan(calendar.now.getTime());
  expect(new Set(recognitions.map(({ id }) => id)).size).toBe(recognitions.length);
});

test('nobody thanks themself, or the same person twice', () => {
  for (const { giver, recipients } of recognitions) {
    const people = recipients.flatMap(({ person }) => person ?? []);
    if (people.includes(giver) || new Set(people).size < people.length)
      throw new Error(`${giver.name} thanks in a ring`);
  }
});

test('words keep to the rules, and no gap in them is left open', () => {
  for (const { message, customerMeaning } of recognitions) {
    if (objectionToWords({ message, customerMeaning })) throw new Error(message);
    if (/[{}]|undefined/.test(message + customerMeaning)) throw new Error(message);
  }
});

test('at least 140 stories were written one by one, and none of them twice', () => {
  const all = [shopStories, callCentreStories, fieldStories, headOfficeStories, starringStories].flat();
  expect(all.length).toBeGreaterThanOrEqual(140);
  expect(new Set(all.map(({ message }) => message)).size).toBe(all.length);
});

test('a hundred in a row hardly ever say the same twice, and the newest were written one by one', () => {
  const last = new Map<string, number>();
  const soon = recognitions.filter(({ message }, index) => {
    const before = last.get(message);
    last.set(message, index);
    return before !== undefined && index - before < 100;
  });
  expect(soon.length).toBeLessThan(10);
  expect(new Set(newest.map(({ message }) => message)).size).toBe(RECENT);
});

test('everybody who signs in to the demo was thanked lately', () => {
  const thanked = new Set(newest.flatMap(({ recipients }) => recipients.map(({ person }) => person?.email)));
  const signIns = company.people.filter(({ signsIn }) => signsIn).map(({ email }) => email);
  expect(signIns.filter((email) => !thanked.has(email))).toEqual([]);
});

test('sites where people are more engaged thank each other more', () => {
  const counts = new Map<string, number>();
  for (const { giver } of recognitions) counts.set(giver.team.site.code, (counts.get(giver.team.site.code) ?? 0) + 1);
  const rates = demoSites
    .map((site) => ({
      engagement: latentEngagement(site, 12),
      rate: (counts.get(site.code) ?? 0) / workforce().sizeOf(site.code),
    }))
    .sort((a, b) => a.engagement - b.engagement);
  const mean = (some: typeof rates) => some.reduce((sum, { rate }) => sum + rate, 0) / some.length;
  expect(mean(rates.slice(30))).toBeGreaterThan(mean(rates.slice(0, 30)) * 1.1);
});

test('answers come after the thanks, before now, and never to what is private', () => {
  const responses = new Responses(workforce(), recognitions, calendar.now);
  const times = [...responses.comments()].map(({ id, recognition }) => ({
    at: parseInt(id.replaceAll('-', '').slice(0, 12), 16),
    recognition,
  }));
  expect(times.length).toBeGreaterThan(5000);
  for (const { at, recognition } of times)
    if (at < recognition.at.getTime() || at > calendar.now.getTime() || recognition.private) throw new Error(`${at}`);
  const reactions = [...responses.reactions()].map(
    ({ recognition, person, kind }) => recognition.id + person.id + kind,
  );
  expect(new Set(reactions).size).toBe(reactions.length);
});
