import { resultsCsv } from './results-csv';
import type { ResultsFigures } from './results-view';

const figure = (shares: number[], meanRanks: number[] = []) => ({
  ...{ n: 20, score: null, agreement: null, togetherWith: [] },
  ...{ shares, meanRanks },
});
const item = (questionId: string, kind: string, labels: string[], found: object | null) => ({
  ...{ questionId, text: questionId, kind, labels },
  figure: found,
});

test('answers to choose from and to put in order are told with their words', () => {
  const items = [
    item('one', 'SINGLE', ['Rota', '=Pay'], figure([0.85, 0.15])),
    item('order', 'RANKING', ['Rota', 'Pay'], figure([], [1.2, 1.8])),
    item('place', 'SCALE', ['No', 'Yes'], figure([0.4, 0.6])),
    item('hidden', 'SINGLE', ['Rota', 'Pay'], null),
  ];
  const csv = resultsCsv({ items, indices: [], groups: [] } as unknown as ResultsFigures);
  expect(csv.trim().split(/\r?\n/)).toEqual([
    expect.stringMatching(/^group,question,answered,.*,answers$/),
    'All,one,20,,,,,,,,Rota: 85%; =Pay: 15%',
    'All,order,20,,,,,,,,Rota: 1.2; Pay: 1.8',
    'All,place,20,,,,,,,,0: 40%; 1: 60%',
    'All,hidden,,,,,,,,,',
  ]);
});
