import type { Metric } from '@throughline/outcomes/api';
import { labelsOf } from './labels';

const labels = (name: string, set: string) =>
  labelsOf({ name, unitSet: { name: set } } as Metric, { name: 'NPS' } as Metric);

it.each([
  ['Our sites', 'site', 'sites'],
  ['NHS trusts', 'trust', 'trusts'],
  ['Branches', 'branch', 'branches'],
  ['Subsidiaries', 'subsidiary', 'subsidiaries'],
  ['EMEA 2026', 'unit', 'units'],
  ['Field staff', 'unit', 'units'],
  ['Business', 'unit', 'units'],
])('the units of %s are called by their name', (set, one, many) => {
  expect(labels('Motivation', set).unit).toEqual({ one, many });
});

it('lets abbreviations stand in running text', () => {
  expect(labels('Motivation', '').x).toBe('motivation');
  expect(labels('Engagement index (previous tool)', '').x).toBe('engagement index');
  expect(labels('eNPS', '').x).toBe('eNPS');
  expect(labels('A&E in 4 hours', '').x).toBe('A&E in 4 hours');
});
