import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Row, readRows } from '../fixtures/read-fixture';
import { scanLags } from '../lags/lag-scan';
import type { Cell } from '../panel/cell';
import { pairCells } from '../panel/lagged';
import { panelOf } from '../panel/panel';
import { pooled } from '../views/pooled';
import { samePeriod } from '../views/same-period';
import { twoWay } from '../views/two-way';
import { correlate } from '../views/view';
import { withinUnit } from '../views/within-unit';
import { finding } from './finding';
import { linkage } from './linkage';

const root = path.join(import.meta.dirname, '../../../../..');
const folder = path.resolve(root, process.env.REFERENCE_DIR ?? '../shared');
const files = {
  engagement: path.join(folder, 'data/nhs_staff_engagement_2012_2019.csv'),
  outcomes: path.join(folder, 'data/nhs_service_outcomes_2012_2018.csv'),
  answers: path.join(folder, 'reference/real_nhs_panel_results.json'),
};
const isHere = Object.values(files).every((file) => existsSync(file));
if (!isHere) process.stdout.write(`NHS trusts: skipped, the published files are not in ${folder}\n`);

interface Answer {
  [view: string]: { r: number; n: number } | number;
}

const number = (value: unknown) => (typeof value === 'number' ? value : null);
const placeOf = (row: Row) => `${row.org_code} ${row.year}`;

/** One measure of the staff survey beside A&E, where a trust and year stands in both files. */
function cellsOf(metric: string): Cell[] {
  const outcomes = new Map(readRows(files.outcomes).map((row) => [placeOf(row), row]));
  return readRows(files.engagement).flatMap((row) => {
    const outcome = outcomes.get(placeOf(row));
    if (!outcome) return [];
    return [
      {
        unit: String(row.org_code),
        period: Number(row.year),
        x: number(row[metric]),
        y: number(outcome.ae_4h_pct),
        weight: number(row.respondents),
      },
    ];
  });
}

(isHere ? describe : describe.skip)('NHS trusts, staff survey and A&E within four hours, 2012 to 2018', () => {
  const metrics = ['engagement', 'recommend_work', 'recommend_care', 'work_stress_pct'];
  const answers: Record<string, Record<string, Answer>> = isHere ? JSON.parse(readFileSync(files.answers, 'utf8')) : {};
  const rOf = (answer: Answer, view: string) => (answer[view] as { r: number }).r;

  it('947 trusts and years stand in both files', () => {
    expect(cellsOf('engagement')).toHaveLength(947);
  });

  it.each(metrics)('%s: every view agrees with R', (metric) => {
    const answer = answers[`${metric}~ae_4h_pct`] as unknown as Answer;
    const found = linkage(cellsOf(metric), { periodKind: 'year', bootstrap: 200 });
    expect(found.pooled.r).toBeCloseTo(rOf(answer, 'pooled'), 6);
    expect(found.between.r).toBeCloseTo(rOf(answer, 'between'), 6);
    expect(found.samePeriod.r).toBeCloseTo(rOf(answer, 'same_year'), 6);
    expect(found.within.r).toBeCloseTo(rOf(answer, 'within_unit'), 6);
    expect(found.twoWay.r).toBeCloseTo(rOf(answer, 'two_way'), 6);
    expect(found.weighted?.r).toBeCloseTo(answer.weighted as number, 6);
    const slope = answer.fe2 as unknown as { b: number; se: number; p: number };
    expect(found.slope.b).toBeCloseTo(slope.b, 6);
    expect(found.slope.se).toBeCloseTo(slope.se, 6);
    expect(found.twoWay.p).toBeCloseTo(slope.p, 6);
  });

  it.each(metrics)('%s: every lag agrees with R', (metric) => {
    const lags = (answers[`${metric}~ae_4h_pct`] as unknown as { lags: Record<string, Record<string, number>> }).lags;
    const cells = cellsOf(metric);
    for (const [lag, answer] of Object.entries(lags)) {
      const panel = panelOf(pairCells(cells, Number(lag)));
      expect(correlate(panel, pooled(panel)).n).toBe(answer.n);
      expect(correlate(panel, pooled(panel)).r).toBeCloseTo(answer.pooled!, 6);
      expect(correlate(panel, samePeriod(panel)).r).toBeCloseTo(answer.same_year!, 6);
      expect(correlate(panel, withinUnit(panel)).r).toBeCloseTo(answer.within1!, 6);
      expect(correlate(panel, twoWay(panel)).r).toBeCloseTo(answer.two_way!, 6);
      expect(correlate(panel, twoWay(panel)).p).toBeCloseTo(answer.p2!, 6);
    }
  });

  it('figures whose own period lacks the other measure add pairs at a lag, and none at lag 0', () => {
    const joined = cellsOf('engagement');
    const partnered = new Set(joined.map(({ unit, period }) => `${unit} ${period}`));
    const alone = (row: Row) => !partnered.has(placeOf(row));
    const place = (row: Row) => ({ unit: String(row.org_code), period: Number(row.year) });
    const whole: Cell[] = [
      ...joined,
      ...readRows(files.engagement)
        .filter(alone)
        .map((row) => ({ ...place(row), x: number(row.engagement), y: null, weight: null })),
      ...readRows(files.outcomes)
        .filter(alone)
        .map((row) => ({ ...place(row), x: null, y: number(row.ae_4h_pct), weight: null })),
    ];
    const pairs = (cells: Cell[], lag: number) => {
      const panel = panelOf(pairCells(cells, lag));
      return correlate(panel, pooled(panel)).n;
    };
    expect(pairs(whole, 0)).toBe(pairs(joined, 0));
    for (const lag of [-3, -2, -1, 1, 2, 3]) expect(pairs(whole, lag)).toBeGreaterThanOrEqual(pairs(joined, lag));
    expect(pairs(whole, -1)).toBeGreaterThan(pairs(joined, -1));
  });

  it('motivation: cannot tell, because the trend is shared', () => {
    const found = linkage(cellsOf('engagement'), { periodKind: 'year' });
    expect(found.verdict).toBe('cannot-tell');
    expect(found.flags.map((flag) => flag.code)).toContain('shared-trend');
    expect(found.twoWay.lo).toBeLessThan(0);
    expect(found.twoWay.hi).toBeGreaterThan(0);
    const labels = { x: 'motivation', y: 'A&E within four hours', unit: { one: 'trust', many: 'trusts' } };
    expect(finding(found, labels)).toMatch(
      /^The data cannot tell whether, within the same trust and beyond the trend that all trusts shared, years with higher motivation had higher or lower A&E .*124 trusts, 7 years/,
    );
  });

  it('recommending care: the sentence says that the shared trend was taken out', () => {
    const found = linkage(cellsOf('recommend_care'), { periodKind: 'year' });
    expect(found.verdict).toBe('moves-with');
    expect(found.within.r).toBeLessThan(0);
    const labels = { x: 'recommended care', y: 'A&E within four hours', unit: { one: 'trust', many: 'trusts' } };
    expect(finding(found, labels)).toMatch(/^Within the same trust and beyond the trend that all trusts shared, years/);
  });

  it('recommending care: it is never said to come first', () => {
    const [scan] = scanLags([{ name: 'recommend_care', cells: cellsOf('recommend_care') }], { bootstrap: 500 });
    expect(scan!.rows.find((row) => row.lag === 0)!.r).toBeCloseTo(0.112529, 6);
    expect(scan!.order).not.toBe('x-first');
  });
});
