import type { Metric, PanelRow } from '@throughline/outcomes/api';
import { linkageCsv } from './linkage-csv';

const metric = (name: string) => ({ name, periodKind: 'quarter' }) as unknown as Metric;
const row = (code: string, start: string, x: number | null, y: number | null): PanelRow => ({
  ...{ code, name: `=${code}`, kind: null, start, x, y },
  n: x === null ? null : 12,
  withheld: false,
});

test('pairs stand side by side by their lag; formulas are neutral and numbers are numbers', () => {
  const rows = [row('A', '2025-10-01', -1.5, 10), row('A', '2026-01-01', null, -2), row('B', '2026-01-01', 3, null)];
  expect(linkageCsv(rows, metric('+Mood'), metric('NPS'), 1).split('\r\n')).toEqual([
    "unit,name,kind,period,'+Mood,n,customer period,NPS",
    "A,'=A,,2025-10-01,-1.5,12,2026-01-01,-2",
    "B,'=B,,2026-01-01,3,12,2026-04-01,",
    '',
  ]);
});
