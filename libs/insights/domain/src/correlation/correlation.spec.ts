import { expected, fixtureRows, numbersIn, panelFixture } from '../fixtures/read-fixture';
import { pairCells } from '../panel/lagged';
import { minimumDetectable, standardErrorOfZ } from './detectable';
import { disattenuated } from './disattenuated';
import { kendallExact, spearmanExactP } from './exact-rank';
import { partialCorrelation } from './partial';
import { pearson } from './pearson';
import { spearman } from './spearman';
import { weightedPearson } from './weighted';

const rows = fixtureRows('f1-tiny.csv');
const x = numbersIn(rows, 'eng');
const y = numbersIn(rows, 'nps');
const { f1, f2 } = expected;

describe('correlations of eight units', () => {
  it('Pearson, with interval and p', () => {
    const found = pearson(x, y);
    expect(found.r).toBeCloseTo(f1.pearson.r, 12);
    expect(found.lo).toBeCloseTo(f1.pearson.lo, 12);
    expect(found.hi).toBeCloseTo(f1.pearson.hi, 12);
    expect(found.p).toBeCloseTo(f1.pearson.p, 12);
  });

  it('Spearman, with the interval of Bonett and Wright', () => {
    const found = spearman(x, y);
    expect(found.r).toBeCloseTo(f1.spearman_bonett_wright.rho, 12);
    expect(found.lo).toBeCloseTo(f1.spearman_bonett_wright.lo, 12);
    expect(found.hi).toBeCloseTo(f1.spearman_bonett_wright.hi, 12);
    expect(found.p).toBeCloseTo(f1.spearman_bonett_wright.p, 12);
  });

  it('exact p of ranks', () => {
    expect(spearmanExactP(x, y)).toBeCloseTo(f1.spearman_exact_p, 12);
    const kendall = kendallExact(x, y);
    expect(kendall?.tau).toBeCloseTo(f1.kendall_tau, 12);
    expect(kendall?.p).toBeCloseTo(f1.kendall_exact_p, 12);
    expect(spearmanExactP([1, 1, 2], [1, 2, 3])).toBeNull();
  });

  it('weighted by employees, on the effective number of units', () => {
    const found = weightedPearson(x, y, numbersIn(rows, 'n_emp'));
    expect(found.r).toBeCloseTo(f1.weighted_r, 12);
    expect(found.effectiveN).toBeCloseTo(f1.kish_neff, 12);
    expect(found.lo).toBeCloseTo(f1.weighted_ci_on_neff[0]!, 12);
    expect(found.hi).toBeCloseTo(f1.weighted_ci_on_neff[1]!, 12);
  });

  it('partial, holding headcount', () => {
    const found = partialCorrelation(x, y, [numbersIn(rows, 'headcount')]);
    expect(found.r).toBeCloseTo(f1.partial_r_headcount, 12);
    expect(found.lo).toBeCloseTo(f1.partial_ci[0]!, 12);
    expect(found.hi).toBeCloseTo(f1.partial_ci[1]!, 12);
    expect(found.p).toBeCloseTo(f1.partial_p, 12);
  });

  it('refuses a correction for error that ends above 1', () => {
    const r = f1.pearson.r;
    expect(r / Math.sqrt(0.8 * 0.7)).toBeCloseTo(f1['disattenuated_r_relx.80_rely.70'], 12);
    expect(disattenuated(r, 0.8, 0.7)).toEqual({ r: null, refused: 'beyond-belief' });
    expect(disattenuated(0.3, 0.8, 0.4)).toEqual({ r: null, refused: 'unreliable-measure' });
    expect(disattenuated(0.3, 0.8, 0.7).r).toBeCloseTo(0.4009, 4);
  });

  it('the smallest correlation that could have been seen', () => {
    expect(minimumDetectable(standardErrorOfZ(8))).toBeCloseTo(f1.mde_r_at_80pct_power, 12);
  });
});

it('Spearman with ties and many pairs', () => {
  const pairs = pairCells(panelFixture('nps'));
  const found = spearman(
    pairs.map((pair) => pair.x),
    pairs.map((pair) => pair.y),
  );
  expect(found.n).toBe(f2.spearman.n);
  expect(found.r).toBeCloseTo(f2.spearman.rho, 12);
  expect(found.lo).toBeCloseTo(f2.spearman.lo, 12);
  expect(found.p).toBeCloseTo(f2.spearman.p, 12);
});

it('says nothing under four pairs, and of a side that does not vary', () => {
  expect(pearson([1, 2, 3], [3, 2, 1])).toEqual({ r: null, lo: null, hi: null, p: null, n: 3 });
  expect(pearson([1, 2, 3, 4], [0.1, 0.1, 0.1, 0.1]).r).toBeNull();
});
