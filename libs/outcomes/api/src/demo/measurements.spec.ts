import { demoCalendar, demoSites } from '@throughline/platform/demo';
import { customerMeasurements, engagementMeasurements } from './measurements';
import { customerMetrics } from './metrics-content';

const calendar = demoCalendar(new Date('2026-11-21T17:30:00Z'));
const customers = customerMeasurements(calendar);
const engagement = engagementMeasurements(calendar);

test('the same calendar gives the same figures', () => {
  expect(customerMeasurements(calendar)).toEqual(customers);
});

test('most sites have a figure in most months, some cells are missing, and none stands twice', () => {
  const cells = customerMetrics.length * 58 * 24;
  expect(customers.length).toBeLessThan(cells);
  expect(customers.length).toBeGreaterThan(cells * 0.95);
  const keys = customers.map(({ metricId, site, month }) => `${metricId} ${site.code} ${month.start}`);
  expect(new Set(keys).size).toBe(customers.length);
});

test('customer figures are of sites where customers are served, engagement is of all', () => {
  expect(customers.every(({ site }) => site.servesCustomers)).toBe(true);
  expect(new Set(engagement.map(({ site }) => site.code)).size).toBe(demoSites.length);
});

test('every figure rests on somebody and lies on its scale', () => {
  for (const { value, n } of [...customers, ...engagement]) {
    if (!(n > 0 && Number.isInteger(n) && Number.isFinite(value))) throw new Error(`${value} of ${n}`);
  }
});
