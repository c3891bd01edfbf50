import { people } from '@throughline/people/api';
import type { NamedQuery } from '@throughline/platform/db';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { principles } from '@throughline/principles/api';
import { recognition } from '..';
import { createWorkplace } from '../recognition/recognition.factory';
import { FEED, FIND_RECOGNITION } from './recognition.sql';

const ROWS = 200_000;
let api: TestApi;
let work: Awaited<ReturnType<typeof createWorkplace>>;

beforeAll(async () => {
  api = await startTestApi([people, principles, recognition]);
  work = await createWorkplace(api);
  await api.db.query(
    `with given as (
       insert into recognition.recognition (id, giver_id, principle_id, message, private)
       select uuidv7(make_interval(secs => n - $1)), $2, $3, 'Thank you', n % 10 = 0 from generate_series(1, $1) n
       returning id
     )
     insert into recognition.recipient (recognition_id, position, person_id, team_id) select id, 0, $4, $5 from given`,
    [ROWS, work.cy.id, work.principle.id, work.bo.id, work.teams.shop.id],
  );
}, 60_000);
afterAll(() => api.close());

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: Plan[];
}

const withInner = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(withInner)];

/** What the plan that serves every viewer, as a prepared statement comes to have, did step by step. */
function explain({ text }: NamedQuery, types: string, values: string): Promise<Plan[]> {
  return api.db.tx(async () => {
    await api.db.query('set local plan_cache_mode = force_generic_plan');
    await api.db.query(`prepare feed (${types}) as ${text}`);
    const [row] = await api.db.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, format json) execute feed (${values})`,
    );
    await api.db.query('deallocate feed');
    return row ? withInner(row['QUERY PLAN'][0].Plan) : [];
  });
}

const HOT = new Set(['recognition', 'recipient', 'reaction', 'comment']);

test.each([
  ['everyone', (): string | null => null],
  ['given', (): string | null => null],
  ['mine', (): string | null => null],
  ['myTeam', (): string | null => null],
  ['person', (): string | null => work.bo.id],
  ['team', (): string | null => work.teams.shop.id],
] as const)('a page of %s among 200,000 reads by index, and few rows', async (source, key) => {
  const viewer = source === 'given' ? work.cy.id : work.dee.id;
  const fifth = key();
  const plan = await explain(
    FEED[source],
    `uuid, uuid, int, uuid${fifth ? ', uuid' : ''}`,
    `'${viewer}', null, 21, null${fifth ? `, '${fifth}'` : ''}`,
  );
  const scanned = plan.filter((node) => HOT.has(node['Relation Name'] ?? ''));
  expect(scanned.filter((node) => node['Node Type'] === 'Seq Scan')).toEqual([]);
  const rows = scanned.map((node) => node['Actual Rows'] * node['Actual Loops']);
  expect(Math.max(0, ...rows)).toBeLessThan(100);
});

test('one recognition is read by index', async () => {
  const plan = await explain(FIND_RECOGNITION, 'uuid, uuid', `'${work.ann.id}', '${work.bo.id}'`);
  expect(plan.filter((node) => node['Node Type'] === 'Seq Scan' && HOT.has(node['Relation Name'] ?? ''))).toEqual([]);
});
