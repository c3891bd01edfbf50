import { demoCalendar } from './calendar';
import { BAD_QUARTER, latentEngagement } from './latent-engagement';
import { demoSites } from './sites';

const months = Array.from({ length: 24 }, (_, month) => month);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const seriesOf = (sites: typeof demoSites) =>
  months.map((month) => mean(sites.map((site) => latentEngagement(site, month))));

test('there are 60 sites, 58 of which serve customers', () => {
  expect(demoSites).toHaveLength(60);
  expect(new Set(demoSites.map(({ code }) => code)).size).toBe(60);
  expect(demoSites.filter(({ servesCustomers }) => servesCustomers)).toHaveLength(58);
});

test('a site and a month always have the same engagement, whatever was asked before', () => {
  const [site] = demoSites;
  const before = latentEngagement(site!, 7);
  months.forEach((month) => latentEngagement(site!, month));
  expect(latentEngagement(site!, 7)).toBe(before);
});

test('every value is a plausible index', () => {
  const all = demoSites.flatMap((site) => months.map((month) => latentEngagement(site, month)));
  expect(Math.min(...all)).toBeGreaterThan(40);
  expect(Math.max(...all)).toBeLessThan(95);
});

test('one region has a bad quarter', () => {
  const there = seriesOf(demoSites.filter(({ region }) => region === BAD_QUARTER.region));
  const elsewhere = seriesOf(demoSites.filter(({ region }) => region !== BAD_QUARTER.region));
  const gap = months.map((month) => there[month]! - elsewhere[month]!);
  const isBad = (month: number) => BAD_QUARTER.months.some((bad) => bad === month);
  const drop = mean(gap.filter((_, month) => isBad(month))) - mean(gap.filter((_, month) => !isBad(month)));
  expect(drop).toBeLessThan(-2);
});

test('the calendar ends in the month of its moment', () => {
  const { months, today } = demoCalendar(new Date('2027-02-03T10:00:00Z'));
  expect(today).toBe('2027-02-03');
  expect(months).toHaveLength(24);
  expect(months[0]).toEqual({ index: 0, start: '2025-03-01', end: '2025-03-31' });
  expect(months[23]).toEqual({ index: 23, start: '2027-02-01', end: '2027-02-28' });
});
