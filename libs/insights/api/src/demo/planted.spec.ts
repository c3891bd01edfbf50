import { linkage, periodIndex } from '@throughline/insights/domain';
import {
  customerMeasurements,
  customerMetrics,
  demoMetricId,
  type DemoMeasurement,
  engagementMeasurements,
  PLANTED_LAG,
} from '@throughline/outcomes/api';
import { demoCalendar, demoSites } from '@throughline/platform/demo';

const calendar = demoCalendar(new Date('2026-11-21T17:30:00Z'));
const engagement = engagementMeasurements(calendar);
const outcomes = customerMeasurements(calendar);
const unitKinds = Object.fromEntries(demoSites.map(({ code, kind }) => [code, kind]));

const cellOf = ({ site, month, value }: DemoMeasurement, side: 'x' | 'y') => ({
  unit: site.code,
  period: periodIndex('month', month.start),
  x: side === 'x' ? value : null,
  y: side === 'y' ? value : null,
});

interface Settings {
  lag?: number;
  kinds?: Record<string, string>;
}

function linkageWith(key: string, { lag = PLANTED_LAG, kinds }: Settings = { kinds: unitKinds }) {
  const cells = [
    ...engagement.map((one) => cellOf(one, 'x')),
    ...outcomes.filter(({ metricId }) => metricId === demoMetricId(key)).map((one) => cellOf(one, 'y')),
  ];
  return linkage(cells, { periodKind: 'month', lag, bootstrap: 200, unitKinds: kinds });
}

const planted = customerMetrics.filter(({ model }) => model.perPoint !== 0);
const notPlanted = customerMetrics.filter(({ model }) => model.perPoint === 0);

test.each(planted.map(({ key, model }) => [key, Math.sign(model.perPoint)] as const))(
  'the link with %s is found',
  (key, sign) => {
    const { twoWay, verdict } = linkageWith(key);
    expect(verdict).toBe('moves-with');
    expect(Math.sign(twoWay.r ?? 0)).toBe(sign);
    expect(Math.abs(twoWay.r ?? 0)).toBeGreaterThan(0.12);
    expect(Math.abs(twoWay.r ?? 0)).toBeLessThan(0.5);
  },
);

test.each(notPlanted.map(({ key }) => [key]))('of %s the data cannot tell', (key) => {
  const { twoWay, verdict } = linkageWith(key);
  expect(verdict).toBe('cannot-tell');
  expect(twoWay.lo).toBeLessThan(0);
  expect(twoWay.hi).toBeGreaterThan(0);
});

test('the link is found over all sites too, and is largest at the delay that was planted', () => {
  const [at1, at2, at3] = [1, 2, 3].map((lag) => linkageWith('nps', { lag, kinds: undefined }).twoWay.r ?? 0);
  expect(at2).toBeGreaterThan(at1 ?? 1);
  expect(at2).toBeGreaterThan(at3 ?? 1);
});

test('what is not planted may look linked all the same, when everything is thrown together', () => {
  const { pooled, flags } = linkageWith('wait');
  expect(pooled.hi).toBeLessThan(0);
  expect(flags.map(({ code }) => code)).toContain('composition');
});
