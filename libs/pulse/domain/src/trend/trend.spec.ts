import type { Form } from '../form/form';
import { madeUpWave } from '../results/made-up-wave.factory';
import { comparable, planTrend, trend, type TrendWave } from './trend';
import type { WaveSums } from '../figure/wave-sums';

const labels = Array.from({ length: 5 }, (_, place) => ({ en: `${place}` }));
const form: Form = {
  locales: ['en'],
  questions: [{ id: 'help', kind: 'LIKERT', text: { en: 'Help' }, labels }],
  indices: [{ id: 'index', name: {}, questionIds: ['help'], least: 1, scoring: 'MEAN_0_100' }],
};
const answers = (count: number) => ({ help: Array.from({ length: count }, (_, place) => (place % 5) + 1) });
const sums = (...counts: number[]) => madeUpWave({ form, groups: counts.map(answers) });
const wave = (waveId: string, closedOn: string, made: WaveSums): TrendWave => ({ waveId, closedOn, wave: made });
const units = new Set(['u1']);
const people = (...from: number[]) => new Set(from.map(String));
const nobody = () => people();

test('wave by wave where enough answer', () => {
  const waves = [wave('w1', '2026-01-20', sums(15, 9)), wave('w2', '2026-02-20', sums(20, 9))];
  const points = trend(planTrend(waves, units), nobody);
  expect(points.map(({ waveIds, items }) => [waveIds, items[0]!.n])).toEqual([
    [['w1'], 15],
    [['w2'], 20],
  ]);
});

describe('by quarter where fewer answer', () => {
  const waves = [
    wave('w1', '2026-01-20', sums(14, 9)),
    wave('w2', '2026-03-31', sums(9, 9)),
    wave('w3', '2026-04-01', sums(12, 9)),
  ];
  const rosters: Record<string, Set<string>> = { w1: people(1, 2, 3), w2: people(1, 2, 3), w3: people(1, 2, 3) };
  const shown = (changed: Record<string, Set<string>>) =>
    trend(planTrend(waves, units), (id) => ({ ...rosters, ...changed })[id]!).map(({ waveIds }) => waveIds.join('+'));

  it('their answers are added up', () => {
    const [first] = trend(planTrend(waves, units), (id) => rosters[id]!);
    expect(first).toMatchObject({ waveIds: ['w1', 'w2'], from: '2026-01-20', until: '2026-03-31', items: [{ n: 23 }] });
  });
  it('with the same people', () => expect(shown({})).toEqual(['w1+w2', 'w3']));
  it('not where one joined', () => expect(shown({ w3: people(1, 2, 3, 4) })).toEqual(['w1+w2']));
  it('not where one left', () => expect(shown({ w3: people(1, 2) })).toEqual(['w1+w2']));
  it('where five joined', () => expect(shown({ w3: people(1, 2, 3, 4, 5, 6, 7, 8) })).toEqual(['w1+w2', 'w3']));
});

describe('units that a wave counted together with others', () => {
  const together = (made: WaveSums): WaveSums => ({ ...made, blocks: [{ ...made.blocks[0]!, unitIds: ['u1', 'u2'] }] });
  it('have no point there', () => {
    const waves = [wave('w1', '2026-01-20', together(sums(30))), wave('w2', '2026-02-20', sums(20, 20))];
    expect(
      planTrend(waves, units)
        .points.flat()
        .map(({ waveId }) => waveId),
    ).toEqual(['w2']);
    expect(planTrend(waves, new Set(['u1', 'u2'])).points).toHaveLength(2);
  });

  it('are not compared with it', () => {
    const now = { wave: sums(20, 20), blockIds: new Set(['b1']) };
    expect(comparable(now, together(sums(30)))).toBeNull();
    expect(comparable(now, sums(20, 20))?.blockIds).toEqual(new Set(['b1']));
    expect(comparable(now, sums(14, 20))).toBeNull();
  });
});
