import { imports } from '@throughline/platform/import';
import { type ImportAnswer, startTestApi, type TestApi, until, upload } from '@throughline/platform/testing';
import { people } from '../index';
import { createPerson, signIn } from '../person/person.factory';

const FILE = 'employee_id,name,team_code,start_date\n1,Ann,NEW,2026-01-05\n2,Bo,NEW,2026-01-05\n';
const STATE = 'id status message progress counts { added errors }';

let api: TestApi;
let admin: string;
beforeEach(async () => {
  api = await startTestApi([people, imports]);
  admin = await signIn(api, await createPerson(api, { roles: ['admin'] }));
});
afterEach(() => api.close());

type State = Pick<ImportAnswer, 'id' | 'status' | 'message'> & { progress: number };

const ask = async (operation: string, id: string): Promise<State> => {
  const { data } = await api.gql<{ state: State }>(`${operation} { ${STATE} } }`, { id }, admin);
  return data.state;
};
const look = (id: string) => ask('query ($id: ID!) { state: import(id: $id)', id);
const cancel = (id: string) => ask('mutation ($id: ID!) { state: cancelImport(id: $id)', id);

/** Starts to apply the file while a statement holds it up, and gives how to let it go on. */
async function applyHeldUp(hold: string): Promise<{ id: string; release: () => Promise<void> }> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let holds = () => {};
  const holding = new Promise<void>((resolve) => (holds = resolve));
  const holder = api.db.tx(async () => {
    await api.db.query(hold);
    holds();
    await held;
  });
  await holding;
  const { file } = await upload(api, admin, FILE);
  const state = await ask('mutation ($id: ID!) { state: applyImport(kind: "people", file: $id)', file);
  return { id: state.id, release: () => (release(), holder) };
}

const endOf = (id: string): Promise<State> =>
  until(async () => {
    const state = await look(id);
    return !['WAITING', 'RUNNING'].includes(state.status) && state;
  });

const counted = async () =>
  (
    await api.db.query(`select (select count(*)::int from people.person) as people,
     (select count(*)::int from people.unit) as units, (select count(*)::int from people.membership) as memberships`)
  )[0];

test.each([
  ['waits for its turn', `select pg_advisory_xact_lock(hashtext('import people'))`, 0],
  ['writes', 'lock table people.person in share row exclusive mode', 0.85],
])(
  'an import that is stopped while it %s leaves nothing behind, and says so',
  async (_, hold, progress) => {
    const before = await counted();
    const { id, release } = await applyHeldUp(hold);
    expect((await look(id)).progress).toBeCloseTo(progress);
    const asked = await cancel(id);
    expect(['WAITING', 'RUNNING']).toContain(asked.status);
    await release();
    expect(await endOf(id)).toMatchObject({ status: 'CANCELLED', message: null, counts: { added: 0, errors: 0 } });
    expect(await counted()).toEqual(before);

    const { file } = await upload(api, admin, FILE);
    const again = await ask('mutation ($id: ID!) { state: applyImport(kind: "people", file: $id)', file);
    expect(await endOf(again.id)).toMatchObject({ status: 'DONE', counts: { added: 2 } });
    expect(await cancel(again.id)).toMatchObject({ status: 'DONE' });
  },
  30_000,
);

test('somebody else neither sees an import nor stops it', async () => {
  const { id, release } = await applyHeldUp(`select pg_advisory_xact_lock(hashtext('import people'))`);
  const other = await signIn(api, await createPerson(api, { roles: ['admin'] }));
  const { errors } = await api.gql(`mutation ($id: ID!) { cancelImport(id: $id) { id } }`, { id }, other);
  expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  await release();
  expect(await endOf(id)).toMatchObject({ status: 'DONE' });
}, 30_000);
