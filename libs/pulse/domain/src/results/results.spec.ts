import fc from 'fast-check';
import type { Form } from '../form/form';
import { cellsOf, printedNumber } from '../figure/cells';
import { commentGroups } from './comment-groups';
import { madeUpWave } from './made-up-wave.factory';
import { results } from './results';
import { responseShare, toStep } from '../figure/rounding';

const labels = Array.from({ length: 5 }, (_, place) => ({ en: `${place}` }));
const form: Form = {
  locales: ['en'],
  questions: [
    { id: 'help', kind: 'LIKERT', text: { en: 'Help' }, labels },
    { id: 'trust', kind: 'LIKERT', text: { en: 'Trust' }, labels, reversed: true },
    { id: 'recommend', kind: 'SCALE', text: { en: 'Recommend' }, low: {}, high: {} },
  ],
  indices: [
    { id: 'index', name: {}, questionIds: ['help', 'trust'], least: 1, scoring: 'MEAN_0_100' },
    { id: 'enps', name: {}, questionIds: ['recommend'], least: 1, scoring: 'NET_PROMOTER' },
  ],
};
type Group = Record<string, number[]>;
const all = (groups: Group[]) => {
  const wave = madeUpWave({ form, groups });
  return results({ wave, blockIds: new Set(wave.blocks.map(({ id }) => id)) }, null);
};
const one = (groups: Group[], place = 0) => {
  const wave = madeUpWave({ form, groups });
  return results({ wave, blockIds: new Set([wave.blocks[place]!.id]) }, null);
};
const helped = (...help: number[]): Group => ({ help });
const mixed = [1, 2, 3, 4, 5, 5];

test('an item: score, interval, shares', () => {
  const [item] = all([helped(1, 2, 3, 4, 5, 5)]).items;
  expect(item).toMatchObject({
    figure: {
      n: 6,
      score: { mean: 58.3, lo: 15.5, hi: 100 },
      agreement: { favourable: 0.5, neutral: 0.15, unfavourable: 0.35 },
      shares: [0.15, 0.15, 0.15, 0.15, 0.35],
    },
    rest: null,
  });
});

test('an index is the mean of the items that are shown', () => {
  const { indices, items } = all([{ help: [5, 4, 4, 5, 3], trust: [1, 2, 2, 1, 4] }]);
  const means = items.flatMap(({ figure }) => figure?.score?.mean ?? []);
  expect(indices[0]!.figure!.score).toBeCloseTo((means[0]! + means[1]!) / 2, 1);
  expect(all([{ help: mixed }]).indices[0]!.figure).toBeNull();
});

test('a net promoter score with its interval', () => {
  const { indices } = all([{ recommend: [10, 9, 9, 8, 7, 3] }]);
  expect(indices[1]!.figure).toMatchObject({ n: 6, score: 33.3, promoters: 0.5, passives: 0.35, detractors: 0.15 });
  expect(indices[1]!.figure!.lo).toBeLessThan(0);
});

describe('a block where too few answered a question', () => {
  const few = { help: [5, 5, 4, 3], recommend: [1, 2, 3, 4, 5, 6] };
  it('is in no figure of it', () => {
    const { items, heatMap } = all([few, helped(...mixed)]);
    expect(items[0]!.figure).toMatchObject({ blockIds: ['b2'], n: 6 });
    expect(heatMap[0]!.cells[0]!.figure).toBeNull();
    expect(one([few, helped(...mixed)]).items[0]).toMatchObject({ figure: null, hidden: 'TOO_FEW' });
  });
});

describe('a block where nearly all gave the same answer', () => {
  it('stands together with its sibling, wherever it is asked for', () => {
    const groups = [helped(5, 5, 5, 5, 5, 5), helped(...mixed), helped(...mixed, ...mixed)];
    for (const place of [0, 1])
      expect(one(groups, place).items[0]!.figure).toMatchObject({ blockIds: ['b1', 'b2'], n: 12 });
    expect(one(groups, 2).items[0]!.figure).toMatchObject({ blockIds: ['b3'] });
    const { heatMap } = all(groups);
    expect(heatMap.map(({ cells }) => cells[0]!.figure!.blockIds.join())).toEqual(['b1,b2', 'b1,b2', 'b3']);
  });

  it('from twenty answers on only where all are equal', () => {
    const nineteen = [...Array.from({ length: 18 }, () => 5), 1];
    const named = (groups: Group[]) => cellsOf(madeUpWave({ form, groups }), 'help').length;
    expect(named([helped(...nineteen), helped(...mixed)])).toBe(1);
    expect(named([helped(...nineteen, 5), helped(...mixed)])).toBe(2);
    expect(named([helped(...Array.from({ length: 30 }, () => 5)), helped(...mixed)])).toBe(1);
  });

  it('is said where it is the whole company', () => {
    expect(all([helped(5, 5, 5, 5, 5), helped(5, 5, 5, 5, 5)]).items[0]).toMatchObject({ hidden: 'NEARLY_ALL_AGREE' });
  });
});

test.each([
  [12, 12, 12],
  [11, 12, 12],
  [8, 12, 12],
  [7, 12, 7],
])('%d of %d answered: %d stands there', (n, answered, printed) => expect(printedNumber(n, answered, 5)).toBe(printed));

test('shares go by 5% under twenty answers, and the response by steps of k people', () => {
  expect([toStep(0.333, 19, 5), toStep(0.333, 20, 5)]).toEqual([0.35, 0.33]);
  expect(responseShare(12, 7, 5)).toBe(0.5);
  expect(responseShare(12, 11, 5)).toBe(0.5);
  expect(responseShare(804, 612, 5)).toBe(0.76);
});

const value = (most: number) => fc.array(fc.integer({ min: 1, max: most }), { maxLength: 25 });
const groups = fc.array(fc.record({ help: value(5), trust: value(5), recommend: value(10) }), {
  minLength: 1,
  maxLength: 8,
});

test('whatever was answered: a figure is of whole cells, of k or more, and agrees with the answers', () => {
  fc.assert(
    fc.property(groups, fc.nat(), (made, at) => {
      const wave = madeUpWave({ form, groups: made });
      const place = at % made.length;
      const { items } = results({ wave, blockIds: new Set([`b${place + 1}`]) }, null);
      for (const item of items) {
        const cells = cellsOf(wave, item.questionId);
        expect(cells.every(({ n }) => n >= 5)).toBe(true);
        expect(new Set(cells.flatMap(({ blockIds }) => blockIds)).size).toBe(
          cells.flatMap(({ blockIds }) => blockIds).length,
        );
        if (!item.figure) continue;
        const given = item.figure.blockIds.flatMap((id) => made[Number(id.slice(1)) - 1]![item.questionId as 'help']);
        const score = (answer: number) =>
          item.questionId === 'recommend'
            ? answer
            : item.questionId === 'trust'
              ? (5 - answer) * 25
              : (answer - 1) * 25;
        const mean = given.reduce((sum, answer) => sum + score(answer), 0) / given.length;
        expect(Math.abs(item.figure.score!.mean - mean)).toBeLessThanOrEqual(0.0501);
      }
    }),
  );
});

test('comments are read in groups where at least ten answered', () => {
  fc.assert(
    fc.property(groups, (made) => {
      const wave = madeUpWave({ form, groups: made });
      const answered = new Map(wave.blocks.map((block) => [block.id, block.answered]));
      for (const group of commentGroups(wave))
        expect(group.reduce((sum, id) => sum + answered.get(id)!, 0)).toBeGreaterThanOrEqual(10);
    }),
  );
});
