import { demoCalendar, demoSites } from '@throughline/platform/demo';
import { DEMO_SIGN_INS } from '../organisation/demo-sign-ins';
import { type DemoCompany, demoCompany } from './company';

const calendar = demoCalendar(new Date('2026-11-21T17:30:00Z'));
const company = demoCompany(calendar);
const present = company.people.filter(({ endDate }) => endDate === null);

test('the same calendar gives the same company', () => {
  const outline = ({ people, teams }: DemoCompany) => [
    people.map(({ id, email, startDate, manager }) => [id, email, startDate, manager?.id]),
    teams.map(({ id, code, seats }) => [id, code, seats]),
  ];
  expect(outline(demoCompany(calendar))).toEqual(outline(company));
});

test('6,700 people work in some 400 teams at 60 sites', () => {
  expect(present).toHaveLength(6700);
  expect(company.teams.length).toBeGreaterThan(380);
  expect(company.teams.length).toBeLessThan(430);
  expect(new Set(present.map(({ team }) => team.site.code)).size).toBe(demoSites.length);
});

test('teams form one tree, each listed after the one above it, and all hold people', () => {
  const seen = new Set<string>();
  for (const { id, parent } of company.teams) {
    expect(parent === null || seen.has(parent.id)).toBe(true);
    seen.add(id);
  }
  expect(company.teams.filter(({ parent }) => parent === null)).toHaveLength(1);
  const held = new Set(present.map(({ team }) => team));
  expect(company.teams.filter((team) => !held.has(team))).toEqual([]);
});

test('ids, employee numbers and addresses are unique', () => {
  for (const key of ['id', 'employeeId', 'email'] as const)
    expect(new Set(company.people.map((person) => person[key])).size).toBe(company.people.length);
  expect(new Set(company.teams.map(({ code }) => code)).size).toBe(company.teams.length);
});

test('times in teams follow each other without overlap, from the first day to the last', () => {
  for (const { stays, startDate, endDate } of company.people) {
    expect(stays[0]?.from).toBe(startDate);
    expect(stays.at(-1)?.to === null).toBe(endDate === null);
    stays.forEach(({ from, to }, at) => {
      expect(to === null || from < to).toBe(true);
      if (at > 0) expect(stays[at - 1]?.to).toBe(from);
    });
  }
});

test('days are in order and not after today', () => {
  for (const { startDate, endDate, leave } of company.people) {
    expect(startDate < calendar.today).toBe(true);
    if (endDate) expect(startDate <= endDate && endDate <= calendar.today).toBe(true);
    if (leave) expect(startDate <= leave.from && leave.from <= leave.to).toBe(true);
  }
});

test('everybody but one has a manager, and no chain of managers is a ring', () => {
  expect(present.filter(({ manager }) => manager === null)).toHaveLength(1);
  for (const person of present) {
    let steps = 0;
    for (let above = person.manager; above; above = above.manager) steps++;
    expect(steps).toBeLessThan(6);
  }
});

test('people came, went and moved within the two years, and some are on leave', () => {
  const [first] = calendar.months;
  expect(company.people.length - present.length).toBeGreaterThan(800);
  expect(present.filter(({ startDate }) => startDate > first!.start).length).toBeGreaterThan(1000);
  expect(present.filter(({ stays }) => stays.length > 1).length).toBeGreaterThan(200);
  const onLeave = present.filter(({ leave }) => leave && leave.from <= calendar.today && calendar.today <= leave.to);
  expect(onLeave.length).toBeGreaterThan(60);
});

test('each sign-in of the demo belongs to somebody', () => {
  const signIns = present.filter(({ signsIn }) => signsIn).map(({ email }) => email);
  expect(signIns.sort()).toEqual(DEMO_SIGN_INS.map(({ email }) => email).sort());
});
