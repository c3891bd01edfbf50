import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type Expected from './fixtures/expected.json';
import { mean, moments } from './mean';
import { netPromoter, netPromoterMoments } from './net-promoter';
import { wilson } from './proportion';

const read = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8');
const { f4, f5 } = JSON.parse(read('expected.json')) as typeof Expected;

describe('means of the scores of 66 people', () => {
  const people = parse<Record<string, string>>(read('f4-responses.csv'), { columns: true }).map((row) => {
    const given = ['q1', 'q2', 'q3', 'q4', 'q5'].flatMap((item) => (/\d/.test(row[item]!) ? [Number(row[item])] : []));
    const score = given.reduce((sum, answer) => sum + (answer - 1) * 25, 0) / given.length;
    return { team: row['team'], score: given.length >= 3 ? score : null };
  });
  const scores = (of: (team: string) => boolean) =>
    people.flatMap(({ team, score }) => (score !== null && of(team!) ? [score] : []));

  it('of all', () => {
    const found = mean(moments(scores(() => true)));
    expect(found.n).toBe(f4.n_scored);
    expect(found.mean).toBeCloseTo(f4.overall_mean, 10);
  });

  it.each(f4.teams)('of $team', (answer) => {
    const found = mean(moments(scores((team) => team === answer.team)));
    expect(found.n).toBe(answer.n);
    for (const key of ['mean', 'sd', 'se', 'lo', 'hi'] as const) expect(found[key]).toBeCloseTo(answer[key], 10);
  });

  it('of nobody, of one and of equals', () => {
    expect(mean(moments([])).mean).toBeNull();
    expect(mean(moments([7]))).toMatchObject({ mean: 7, lo: null });
    expect(mean(moments([0.1, 0.1, 0.1]))).toMatchObject({ lo: expect.closeTo(0.1, 6), hi: expect.closeTo(0.1, 6) });
  });
});

it('net promoter score', () => {
  expect(netPromoter(54, 30, 16)).toEqual({
    score: 38,
    se: expect.closeTo(f5.nps.se, 10),
    lo: expect.closeTo(f5.nps.lo, 10),
    hi: expect.closeTo(f5.nps.hi, 10),
  });
  expect(netPromoter(6, 3, 1)?.se).toBeCloseTo(f5.nps_small.se, 10);
  expect(netPromoter(0, 0, 0)).toBeNull();
  expect(mean(netPromoterMoments(54, 30, 16)).mean).toBe(38);
});

it.each([
  [81, 97, f5.csat_wilson],
  [0, 12, f5.csat_wilson_zero],
  [7, 140, f5.churn_wilson],
])('share of %d in %d', (hits, n, answer) => {
  const found = wilson(hits, n)!;
  expect(found.share).toBeCloseTo(answer.p, 12);
  expect(found.lo).toBeCloseTo(answer.lo, 12);
  expect(found.hi).toBeCloseTo(answer.hi, 12);
});
