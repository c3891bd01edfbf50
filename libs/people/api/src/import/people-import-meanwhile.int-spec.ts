import { imports } from '@throughline/platform/import';
import { importFile, startTestApi, type TestApi, until } from '@throughline/platform/testing';
import { people } from '../index';
import { createPerson, signIn } from '../person/person.factory';

const WAITS = `select from pg_locks where relation = 'people.role_grant'::regclass and not granted`;

let api: TestApi;
let admin: string;
beforeAll(async () => {
  api = await startTestApi([people, imports]);
  admin = await signIn(api, await createPerson(api, { employeeId: '1000', roles: ['admin'] }));
});
afterAll(() => api.close());

const rolesOf = async (id: string) =>
  (await api.db.query<{ role: string }>('select role from people.role_grant where person_id = $1', [id])).map(
    ({ role }) => role,
  );

/** Applies a file that makes somebody staff, while a statement of another transaction waits for its end. */
async function importWhile(employeeId: string, statement: string, values: string[]) {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const other = api.db.tx(async () => {
    await api.db.query(statement, values);
    await ended;
  });
  const file = `employee_id,name,role\n${employeeId},Sam,staff\n`;
  const imported = importFile(api, admin, 'applyImport', { kind: 'people', file });
  await until(async () => (await api.db.query(WAITS)).length > 0);
  end();
  await other;
  return imported;
}

test('a role that is granted while a file is read is not lost', async () => {
  const { id } = await createPerson(api, { employeeId: '52', name: 'Sam', roles: ['hr'] });
  const grant = `insert into people.role_grant (person_id, role) values ($1, 'leader')`;
  expect(await importWhile('52', grant, [id])).toMatchObject({
    status: 'FAILED',
    message: 'Roles were changed while this file was read. Import it again: nothing of it was taken.',
  });
  expect((await rolesOf(id)).sort()).toEqual(['hr', 'leader']);
});

test("another person's role is no reason to refuse, unless the last administrator would go", async () => {
  const other = await createPerson(api, { name: 'Kim', roles: ['admin'] });
  const { id } = await createPerson(api, { employeeId: '53', name: 'Sam', roles: ['admin'] });
  const grant = `insert into people.role_grant (person_id, role) values ($1, 'leader')`;
  expect(await importWhile('53', grant, [other.id])).toMatchObject({ status: 'DONE' });
  expect(await rolesOf(id)).toEqual([]);

  const last = await createPerson(api, { employeeId: '54', name: 'Sam', roles: ['admin'] });
  const takeOthers = `delete from people.role_grant where role = 'admin' and person_id <> $1`;
  expect(await importWhile('54', takeOthers, [last.id])).toMatchObject({ status: 'FAILED' });
  expect(await rolesOf(last.id)).toEqual(['admin']);
});
