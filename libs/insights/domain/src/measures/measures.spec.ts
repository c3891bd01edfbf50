import { expected, fixtureRows } from '../fixtures/read-fixture';
import { finitePopulationError, personIndex, unitMean } from './index-score';
import { netPromoter } from './net-promoter';
import { wilson } from './proportion';
import { poissonRate } from './rate';
import { agreement, cronbachAlpha, groupReliability, intraclass } from './reliability';

const { f4, f5 } = expected;
const items = ['q1', 'q2', 'q3', 'q4', 'q5'];
const isNumber = (value: unknown) => typeof value === 'number';

describe('answers of six teams', () => {
  const people = fixtureRows('f4-responses.csv').map((row) => {
    const answers = items.map((item) => (isNumber(row[item]) ? Number(row[item]) : null));
    return { team: String(row.team), answers, index: personIndex(answers, { points: 5 }) };
  });
  const of = (team: string) => people.filter((person) => person.team === team);
  const indexes = (team: string) => of(team).flatMap(({ index }) => (index === null ? [] : [index]));
  const teams = f4.teams.map((team) => team.team);

  it('index of persons and of all', () => {
    const all = teams.flatMap(indexes);
    expect(all).toHaveLength(f4.n_scored);
    expect(unitMean(all).mean).toBeCloseTo(f4.overall_mean, 10);
    expect(personIndex([5, 1, null], { points: 5, reversed: [1] })).toBe(100);
    expect(personIndex([5, null, null], { points: 5 })).toBeNull();
  });

  it.each(f4.teams)('mean of $team', (answer) => {
    const found = unitMean(indexes(answer.team));
    expect(found.n).toBe(answer.n);
    for (const key of ['mean', 'sd', 'se', 'lo', 'hi'] as const) expect(found[key]).toBeCloseTo(answer[key], 10);
    expect(finitePopulationError(found.se!, found.n, answer.headcount)).toBeCloseTo(answer.se_fpc, 10);
  });

  it('reliability of the items, of persons and of teams', () => {
    const complete = people.flatMap(({ answers }) => {
      const given = answers.filter((answer) => answer !== null);
      return given.length === items.length ? [given] : [];
    });
    expect(cronbachAlpha(complete)).toBeCloseTo(f4.alpha, 10);
    const found = intraclass(teams.map(indexes))!;
    expect(found.icc1).toBeCloseTo(f4.ICC1, 10);
    expect(found.icc2).toBeCloseTo(f4.ICC2_at_mean_n, 10);
    expect(found.n0).toBeCloseTo(f4.n0, 10);
    for (const [team, answer] of Object.entries(f4.spearman_brown_rel_by_team)) {
      expect(groupReliability(indexes(team).length, found.icc1)).toBeCloseTo(answer, 10);
    }
  });

  it.each(Object.entries(f4.rwg_j_items))('agreement in %s', (team, answer) => {
    const columns = items.map((_, item) => of(team).flatMap(({ answers }) => answers[item] ?? []));
    expect(agreement(columns, 5)).toBeCloseTo(answer, 10);
  });

  it('says nothing of nothing', () => {
    expect(unitMean([]).mean).toBeNull();
    expect(cronbachAlpha([[1, 2]])).toBeNull();
    expect(
      intraclass([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    expect(agreement([[3]], 5)).toBeNull();
  });
});

describe('outcomes from counts', () => {
  it('net promoter score', () => {
    expect(netPromoter(54, 30, 16)).toEqual({
      score: 38,
      se: expect.closeTo(f5.nps.se, 10),
      lo: expect.closeTo(f5.nps.lo, 10),
      hi: expect.closeTo(f5.nps.hi, 10),
    });
    expect(netPromoter(6, 3, 1)?.se).toBeCloseTo(f5.nps_small.se, 10);
    expect(netPromoter(0, 0, 0)).toBeNull();
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

  it('complaints per thousand', () => {
    const { x, exposure_thousands, rate, exact_lo, exact_hi } = f5.complaint_rate_per_1000;
    const found = poissonRate(x, exposure_thousands)!;
    expect(found.rate).toBe(rate);
    expect(found.lo).toBeCloseTo(exact_lo, 10);
    expect(found.hi).toBeCloseTo(exact_hi, 10);
    // With no event the upper end is -ln(0.025).
    expect(poissonRate(0, 1)).toEqual({ rate: 0, lo: 0, hi: expect.closeTo(-Math.log(0.025), 10) });
    expect(poissonRate(20000, 1)?.hi).toBeCloseTo(20279.12, 1);
  });
});
