import type { EngagementFigure } from '@throughline/pulse/gate';
import { pulseIndexFigures } from './pulse-index';

const figure = (unit: string, closedOn: string, score: number, changes: Partial<EngagementFigure> = {}) => ({
  waveId: 'w',
  surveyId: 's',
  closedOn,
  indexId: 'engagement',
  kind: 'SITE' as const,
  unitIds: [unit],
  n: 20,
  score,
  lo: null,
  hi: null,
  ...changes,
});

test('a site has one figure a month, that of the pulse that closed last', () => {
  const found = pulseIndexFigures([
    figure('a', '2026-02-20', 70),
    figure('a', '2026-02-10', 60),
    figure('b', '2026-12-01', 65),
    figure('a', '2026-02-21', 10, { kind: 'BLOCK' }),
    figure('a', '2026-02-21', 10, { indexId: 'recommend' }),
  ]);
  expect(found).toEqual([
    { unitId: 'a', start: '2026-02-01', end: '2026-02-28', value: 70, n: 20 },
    { unitId: 'b', start: '2026-12-01', end: '2026-12-31', value: 65, n: 20 },
  ]);
});
