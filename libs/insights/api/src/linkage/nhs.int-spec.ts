import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outcomes, readMappingFile } from '@throughline/outcomes/api';
import { createPerson, people, signIn } from '@throughline/people/api';
import { imports } from '@throughline/platform/import';
import { importFile, startTestApi, type TestApi } from '@throughline/platform/testing';
import { insights } from '../index';

const root = path.join(import.meta.dirname, '../../../../..');
const folder = path.resolve(root, process.env.REFERENCE_DIR ?? '../shared');
const files = {
  staff: path.join(folder, 'data/nhs_staff_engagement_2012_2019.csv'),
  service: path.join(folder, 'data/nhs_service_outcomes_2012_2018.csv'),
};
const answers = path.join(folder, 'reference/real_nhs_panel_results.json');
const isHere = [...Object.values(files), answers].every((file) => existsSync(file));
if (!isHere) process.stdout.write(`NHS trusts: skipped, the published files are not in ${folder}\n`);

const ESTIMATES = ['pooled', 'between', 'within', 'samePeriod', 'twoWay'] as const;
const LINKAGE = /* GraphQL */ `
  query ($unitSet: ID!, $people: ID!, $customer: ID!) {
    linkage(unitSet: $unitSet, people: $people, customer: $customer) {
      ${ESTIMATES.map((name) => `${name} { r lo hi p n units periods }`).join(' ')}
      sentence
      flags { code text }
      finding { verdict }
    }
  }
`;
type Estimate = { r: number; lo: number; hi: number; p: number; n: number; units: number; periods: number };
type Found = { [Name in (typeof ESTIMATES)[number]]: Estimate } & {
  sentence: string;
  flags: { code: string }[];
  finding: { verdict: string };
};

(isHere ? describe : describe.skip)('NHS trusts, both published files through the ordinary import', () => {
  let api: TestApi;
  let leader: string;

  const importWith = (file: keyof typeof files) => {
    const content: unknown = JSON.parse(
      readFileSync(path.join(root, `docs/examples/nhs-${file}.mapping.json`), 'utf8'),
    );
    const { unitSet, mapping } = readMappingFile(content);
    const csv = readFileSync(files[file]);
    return importFile(api, leader, 'applyImport', { kind: 'outcomes', file: csv, mapping, unitSet: unitSet! });
  };

  async function linkageOf(person: string, customer: string): Promise<Found> {
    const { data } = await api.gql<{ metrics: { id: string; name: string; unitSet: { id: string } }[] }>(
      '{ metrics { id name unitSet { id } } }',
      {},
      leader,
    );
    const find = (name: string) => data.metrics.find((metric) => metric.name === name)!;
    const pair = { unitSet: find(person).unitSet.id, people: find(person).id, customer: find(customer).id };
    const answer = await api.gql<{ linkage: Found }>(LINKAGE, pair, leader);
    return answer.data.linkage;
  }

  beforeAll(async () => {
    api = await startTestApi([people, imports, outcomes, insights], { DATA_DIR: `.data/test/${process.pid}` });
    leader = await signIn(api, await createPerson(api, { roles: ['leader'] }));
  });
  afterAll(() => api.close());

  test('both files are taken as they are; 947 trusts and years stand in both', async () => {
    expect(await importWith('service')).toMatchObject({
      status: 'DONE',
      notes: expect.arrayContaining(['New units: 334.']),
    });
    expect(await importWith('staff')).toMatchObject({ status: 'DONE', counts: { changed: 0, errors: 0 } });
    const [joined] = await api.db.query<{ count: number }>(
      `select count(*)::int from (
         select unit_id, period_start from outcomes.measurement join outcomes.metric on metric.id = metric_id
         group by unit_id, period_start having count(distinct side) = 2
       ) both_sides`,
    );
    expect(joined?.count).toBe(947);
  });

  test('motivation and A&E: the estimates are those of R, the answer is "cannot tell", the reason the shared trend', async () => {
    const found = await linkageOf('Motivation', 'A&E seen within 4 hours');
    const { pooled, between, within_unit, same_year, two_way, fe2 } = JSON.parse(readFileSync(answers, 'utf8'))[
      'engagement~ae_4h_pct'
    ];
    const expected = { pooled, between, within: within_unit, samePeriod: same_year, twoWay: two_way };
    for (const name of ESTIMATES) {
      expect(found[name].r).toBeCloseTo(expected[name].r, 6);
      expect(found[name].n).toBe(expected[name].n);
    }
    expect(found.twoWay).toMatchObject({ n: 835, units: 124, periods: 7 });
    expect(found.twoWay.p).toBeCloseTo(fe2.p, 6);
    expect(found.twoWay.lo).toBeLessThan(0);
    expect(found.twoWay.hi).toBeGreaterThan(0);
    expect(found.finding.verdict).toBe('CANNOT_TELL');
    expect(found.flags.map(({ code }) => code)).toContain('SHARED_TREND');
    expect(found.sentence).toMatch(/^The data cannot tell whether, within the same trust/);
  });

  test('confidence in care and A&E: they move with each other, and the page says what turns', async () => {
    const found = await linkageOf('Confidence in care', 'A&E seen within 4 hours');
    expect(found.finding.verdict).toBe('MOVES_WITH');
    expect(found.flags.map(({ code }) => code)).toEqual(expect.arrayContaining(['REVERSAL', 'SHARED_TREND']));
  });

  test('a second import changes nothing', async () => {
    for (const file of ['service', 'staff'] as const)
      expect(await importWith(file)).toMatchObject({ status: 'DONE', counts: { added: 0, changed: 0 }, notes: [] });
  });
});
