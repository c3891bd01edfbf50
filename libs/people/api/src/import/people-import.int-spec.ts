import { imports } from '@throughline/platform/import';
import { importFile, startTestApi, type TestApi, until, upload } from '@throughline/platform/testing';
import { people } from '../index';
import { createPerson, signIn } from '../person/person.factory';
import { createTeam } from '../unit/unit.factory';

const HEADER =
  'employee_id,email,name,manager_id,team_code,team_name,parent_team_code,site_code,role,start_date,end_date,leave_from,leave_to,time_zone,locale';
const BOSS = '1,boss@example.org,Bea Boss,,HQ,Head office,,LON,leader,2020-01-01,,,,Europe/London,en-GB';
const LEAD = '2,lead@example.org,Lee Lead,1,SALES,Sales,HQ,LON,manager,2021-02-01,,,,,';
const SELLER = '3,sal@example.org,Sal Seller,2,NORTH,Sales North,SALES,LDS,staff,2022-03-01,,2026-01-01,2026-06-30,,';

let api: TestApi;
let admin: string;
beforeEach(async () => {
  api = await startTestApi([people, imports]);
  const person = await createPerson(api, { name: 'Ada Admin', employeeId: '1000', roles: ['admin'] });
  admin = await signIn(api, person);
});
afterEach(() => api.close());

const fileOf = (...lines: string[]) => [HEADER, ...lines, ''].join('\n');
const apply = (...lines: string[]) => importFile(api, admin, 'applyImport', { kind: 'people', file: fileOf(...lines) });
const preview = (...lines: string[]) =>
  importFile(api, admin, 'previewImport', { kind: 'people', file: fileOf(...lines) });

async function errorsOf(...lines: string[]): Promise<string[]> {
  const { status, errors } = await preview(...lines);
  expect(status).toBe('REJECTED');
  return errors.map(({ line, column, message }) => `${line} ${column}: ${message}`);
}

interface Found {
  name: string;
  team: { code: string } | null;
  site: { code: string } | null;
  manager: { name: string } | null;
}

async function findPerson(name: string): Promise<Found | undefined> {
  const { data } = await api.gql<{ people: { edges: { node: Found }[] } }>(
    'query ($search: String) { people(search: $search) { edges { node { name team { code } site { code } manager { name } } } } }',
    { search: name },
    admin,
  );
  return data.people.edges[0]?.node;
}

test('people come with teams, sites, managers and roles; a second time nothing changes', async () => {
  const looked = await preview(SELLER, BOSS, LEAD);
  expect(looked).toMatchObject({
    status: 'READY',
    counts: { added: 3, changed: 0, unchanged: 0, ended: 0, errors: 0 },
  });
  expect(looked.notes).toEqual([
    'New teams: 3.',
    'New sites, named by their codes: 2.',
    'People who are not in the file stay as they are: 1.',
  ]);
  expect(await findPerson('Sal')).toBeUndefined();

  expect(await apply(SELLER, BOSS, LEAD)).toMatchObject({ status: 'DONE', counts: { added: 3 } });
  expect(await findPerson('Sal')).toMatchObject({
    team: { code: 'NORTH' },
    site: { code: 'LDS' },
    manager: { name: 'Lee Lead' },
  });
  const { data } = await api.gql<{ teams: { code: string; members: number }[] }>(
    '{ teams { code members } }',
    {},
    admin,
  );
  expect(data.teams).toEqual([
    { code: 'HQ', members: 1 },
    { code: 'SALES', members: 1 },
    { code: 'NORTH', members: 1 },
  ]);
  const roles = await api.db.query(
    `select employee_id as id, role, unit.code from people.role_grant join people.person on person.id = person_id
     left join people.unit on unit.id = unit_id where role <> 'admin' order by 1`,
  );
  expect(roles).toEqual([
    { id: '1', role: 'leader', code: null },
    { id: '2', role: 'manager', code: 'SALES' },
  ]);

  expect(await apply(SELLER, BOSS, LEAD)).toMatchObject({ counts: { added: 0, changed: 0, unchanged: 3, ended: 0 } });
  expect(await api.db.query('select from people.membership')).toHaveLength(3);
});

test('errors are told by line, and nothing is applied', async () => {
  expect(
    await errorsOf(
      '1,boss@example.org,Bea,3,HQ,Head office,SALES,LON,,01/02/2020,,,,Europe/Lodnon,en-GB',
      '2,BOSS@example.org,Lee,1,SALES,Sales,HQ,LON,manger,2021-02-01,2020-01-01,,,,',
      '3,nonsense,Sal,2,SALES,Selling,HQ,,manager,2022-03-01,,,,,tlh-!',
      '3,sal@example.org,,99,,,,,,2022-02-30,,2026-02-01,2026-01-01,,',
      '4,x@example.org,Xi,98,,,,,manager,,,,,,',
      '5,"a,b@example.org"',
    ),
  ).toEqual([
    '2 start_date: This is not a date',
    '2 time_zone: There is no such time zone',
    '2 manager_id: These people lead each other in a ring: 1 → 3 → 2 → 1',
    '2 parent_team_code: These teams stand above each other in a ring: HQ → SALES → HQ',
    '3 role: This is not one of the allowed words',
    '3 end_date: This is before the first day',
    '3 email: Line 2 has the same e-mail address',
    '4 email: This is not an e-mail address',
    '4 locale: There is no such language',
    '4 team_name: Line 3 gives team SALES another name',
    '5 name: This must not be empty',
    '5 start_date: This is not a date',
    '5 employee_id: Line 4 has the same employee_id',
    '5 leave_to: The leave ends before it begins',
    '5 manager_id: There is no such employee, neither in the file nor in Throughline',
    '6 manager_id: There is no such employee, neither in the file nor in Throughline',
    '6 role: A manager needs a team to manage',
    '7 : This line has 2 cells and the header has 15',
  ]);
  expect((await apply(BOSS, '9,,Ned,77,,,,,,,,,,,')).status).toBe('REJECTED');
  expect(await api.db.query('select from people.person')).toHaveLength(1);
  expect(await api.db.query('select from people.unit')).toHaveLength(0);
});

test('a line that repeats another, or has no number, hears of its other errors too', async () => {
  expect(
    await errorsOf(
      '1,boss@example.org,Bea,,,,,,,2020-01-01,,,,,',
      '1,boss@example.org,Bea,,,,,,,2020-01-01,2019-01-01,,,,',
      ',BOSS@example.org,Ned,77,,,,,manager,2020-01-01,,,,,',
    ),
  ).toEqual([
    '3 employee_id: Line 2 has the same employee_id',
    '3 end_date: This is before the first day',
    '4 employee_id: This must not be empty',
    '4 email: Line 2 has the same e-mail address',
    '4 manager_id: There is no such employee, neither in the file nor in Throughline',
    '4 role: A manager needs a team to manage',
  ]);
});

test('an address of somebody who is not in the file is taken; two people in it may exchange theirs', async () => {
  await apply(BOSS, LEAD);
  expect(await errorsOf('7,BOSS@example.org,Other,,,,,,,,,,,,')).toEqual([
    '2 email: This address belongs to employee 1 already',
  ]);
  const swapped = [BOSS.replace('boss@', 'lead@'), LEAD.replace('lead@', 'boss@')];
  expect(await apply(...swapped)).toMatchObject({ status: 'DONE', counts: { changed: 2 } });
});

test('a move closes the old membership today and opens a new one; leaving ends it, and the sessions', async () => {
  await apply(BOSS, LEAD, SELLER);
  const [seller] = await api.db.query<{ id: string }>(`select id from people.person where employee_id = '3'`);
  const session = await signIn(api, seller as { id: string });
  const moved = await apply(SELLER.replace('NORTH,Sales North,SALES', 'SALES,Sales,HQ'));
  expect(moved.changes).toEqual([
    {
      line: 2,
      action: 'changed',
      label: 'Sal Seller',
      fields: [{ field: 'team_code', before: 'NORTH', after: 'SALES' }],
    },
  ]);
  const history = () =>
    api.db.query(
      `select code, lower(valid)::text as since, upper(valid)::text as until
       from people.membership join people.unit on unit.id = team_id where person_id = $1 order by valid`,
      [seller?.id],
    );
  const today = (await api.db.query<{ day: string }>('select current_date::text as day'))[0]?.day;
  expect(await history()).toEqual([
    { code: 'NORTH', since: '2022-03-01', until: today },
    { code: 'SALES', since: today, until: null },
  ]);

  const left = await apply(SELLER.replace('2022-03-01,,', '2022-03-01,2024-05-31,'));
  expect(left).toMatchObject({ status: 'DONE', counts: { ended: 1 } });
  expect(await history()).toMatchObject([{ code: 'NORTH', until: '2024-06-01' }]);
  expect((await api.gql<{ me: unknown }>('{ me { person { id } } }', {}, session)).data.me).toBeNull();
});

test('a name with markup is kept as plain text, and a workbook formula is not one in the error file', async () => {
  const name = "<img src=x onerror=alert(1)> O'Neil";
  await apply(`8,,"${name}",,,,,,,,,,,,`);
  expect((await findPerson('<img'))?.name).toBe(name);
  const { errorsUrl } = await preview('9,=HYPERLINK(1),Eve,,,,,,,,,,,,');
  const file = await api.app.inject({ url: String(errorsUrl), headers: { cookie: admin } });
  expect(file.body.split('\r\n')[1]).toBe(
    `2,email,'=HYPERLINK(1),This is not an e-mail address,Write it as name@company.example.`,
  );
});

test('files that are no CSV are refused with their line, and a missing column is named', async () => {
  const codeOf = async (file: string | Buffer) => (await upload(api, admin, file)) as unknown as object;
  expect(await codeOf('employee_id,name\n1,\0')).toMatchObject({
    status: 400,
    code: 'BAD_INPUT',
    message: 'Line 2: There is a NUL byte in this line',
  });
  expect(await codeOf(Buffer.from('name\nZo\xeb\n', 'latin1'))).toMatchObject({ status: 400, field: 'file' });
  expect(await codeOf('')).toMatchObject({ status: 400 });
  expect(await codeOf('employee_id,name\n')).toMatchObject({
    status: 400,
    message: 'The file has names of columns and no row below them',
  });
  expect(await codeOf(Buffer.from('\uFEFFname\nAnn\n', 'utf16le'))).toMatchObject({
    field: 'file',
    hint: expect.stringContaining('CSV UTF-8'),
  });
  const { status, errors } = await importFile(api, admin, 'applyImport', { kind: 'people', file: 'name\nAnn\n' });
  expect(status).toBe('REJECTED');
  expect(errors).toMatchObject([{ line: 1, column: 'employee_id', message: 'The column employee_id is missing' }]);
  const mapped = await importFile(api, admin, 'applyImport', {
    kind: 'people',
    file: '\uFEFFWho;Called\n77;Zoë\n',
    mapping: [
      { column: 'Who', field: 'employee_id' },
      { column: 'Called', field: 'name' },
    ],
  });
  expect(mapped).toMatchObject({ status: 'DONE', counts: { added: 1 } });
});

test('more errors than anybody reads: reading stops, the list is whole up to there', async () => {
  const lines = Array.from({ length: 12_000 }, (_, index) => `${index},,Ann,,,,,,,yesterday,,,,,`);
  const { counts, errors } = await preview(...lines);
  expect(counts.errors).toBe(10_000);
  expect(errors).toHaveLength(100);
});

test('staff may not import, HR may, and only an administrator gives great roles', async () => {
  const staff = await signIn(api, await createPerson(api));
  expect((await upload(api, staff, fileOf(BOSS))).status).toBe(403);
  const refused = await api.gql('mutation { applyImport(kind: "people", file: "x") { id } }', {}, staff);
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');

  const hr = await signIn(api, await createPerson(api, { roles: ['hr'] }));
  const file = fileOf(BOSS, '1000,evil@example.org,Ada Admin,,,,,,,2020-01-01,,,,,');
  const { errors } = await importFile(api, hr, 'applyImport', { kind: 'people', file });
  expect(errors.map(({ line, column }) => `${line} ${column}`)).toEqual(['2 role', '3 email']);
  expect(
    (await importFile(api, hr, 'applyImport', { kind: 'people', file: fileOf(SELLER.replace(',2,', ',,')) })).status,
  ).toBe('DONE');
});

test("somebody else's file, an unknown kind and an unknown file are refused", async () => {
  const { file } = await upload(api, admin, fileOf(BOSS));
  const hr = await signIn(api, await createPerson(api, { roles: ['hr'] }));
  const codeOf = async (kind: string, id: string, cookie: string) =>
    (
      await api.gql(
        'mutation ($kind: String!, $file: ID!) { previewImport(kind: $kind, file: $file) { id } }',
        { kind, file: id },
        cookie,
      )
    ).errors?.[0]?.extensions.code;
  expect(await codeOf('people', file, hr)).toBe('NOT_FOUND');
  expect(await codeOf('people', "x' or 1=1", admin)).toBe('NOT_FOUND');
  expect(await codeOf('shoes', file, admin)).toBe('BAD_INPUT');
});

test('the last administrator cannot be imported away', async () => {
  expect(await errorsOf('1000,,Ada Admin,,,,,,staff,,,,,,')).toEqual([
    '2 role: After this no administrator would be left',
  ]);
});

test('HR takes over nobody with a great role by a file, and shuts none of them out', async () => {
  const unit = await createTeam(api);
  const hr = await signIn(api, await createPerson(api, { roles: ['hr'] }));
  await createPerson(api, { employeeId: '50', name: 'Lea', email: 'lea@example.org', roles: ['leader'] });
  await createPerson(api, { employeeId: '51', name: 'Hal', email: 'hal@example.org', roles: ['hr'], unitId: unit.id });
  await createPerson(api, { employeeId: '52', name: 'Sam', email: 'sam@example.org' });
  const line = (employee: string, name: string, email: string, start = '2020-01-01', end = '') =>
    `${employee},${email},${name},,,,,,,${start},${end},,,Europe/London,en-GB`;
  const byHr = async (...lines: string[]) => {
    const { status, errors } = await importFile(api, hr, 'applyImport', { kind: 'people', file: fileOf(...lines) });
    return [status, ...errors.map((error) => `${error.line} ${error.column}`)];
  };
  const kept = [line('50', 'Lea', 'lea@example.org'), line('51', 'Hal', 'hal@example.org')] as const;
  expect(
    await byHr(
      line('50', 'Lea', 'evil@example.org'),
      line('51', 'Hal', 'hal@example.org', '2020-01-01', '2021-01-01'),
      line('52', 'Sam', 'other@example.org', '2020-01-01', '2021-01-01'),
    ),
  ).toEqual(['REJECTED', '2 email', '3 end_date']);
  expect(await byHr(kept[0], line('51', 'Hal', 'hal@example.org', '2999-01-01'))).toEqual(['REJECTED', '3 start_date']);
  expect(await byHr(line('50', 'Lea', 'evil@example.org', '2020-01-01', '2021-01-01'))).toEqual([
    'REJECTED',
    '2 email',
    '2 end_date',
  ]);
  expect(await byHr(...kept, line('52', 'Sam', 'other@example.org'))).toEqual(['DONE']);
  expect((await apply(line('50', 'Lea', 'lea.new@example.org'))).status).toBe('DONE');
});

test('a file that gives a role, or another address, ends the open links of the person', async () => {
  await apply(BOSS.replace(',leader,', ',staff,'), LEAD);
  const linksOf = (employee: string) =>
    api.db.query(
      `select from people.invitation join people.person on person.id = person_id where employee_id = $1 and used_at is null`,
      [employee],
    );
  const people = await api.db.query<{ id: string }>(`select id from people.person where employee_id in ('1', '2')`);
  const invited = await api.gql(
    'mutation ($personIds: [ID!]!) { invitePeople(personIds: $personIds) { link } }',
    { personIds: people.map(({ id }) => id) },
    admin,
  );
  expect(invited.errors).toBeUndefined();
  await apply(BOSS.replace(',leader,', ',staff,'), LEAD);
  expect([await linksOf('1'), await linksOf('2')].map(({ length }) => length)).toEqual([1, 1]);
  await apply(BOSS, LEAD.replace('lead@', 'lee@'));
  expect([await linksOf('1'), await linksOf('2')].map(({ length }) => length)).toEqual([0, 0]);
});

test('who signs in with an address hears at the old one that it was changed; others are not written to', async () => {
  const line = (id: string, name: string, email: string) => `${id},${email},${name},,HQ,,,,,2024-01-01,,,,,`;
  const password = 'lantern orchard tuesday';
  await createPerson(api, { name: 'Sam', employeeId: '52', email: 'sam@example.org', password });
  await createPerson(api, { name: 'Kim', employeeId: '53', email: 'kim@example.org', password });
  await apply(line('54', 'New', 'new@example.org'));
  const moved = [line('52', 'Sam', 'sam.new@example.org'), line('53', 'Kim', 'KIM@example.org')];
  await preview(...moved, line('54', 'New', 'newer@example.org'));
  await apply(...moved, line('54', 'New', 'newer@example.org'));
  await apply(line('53', 'Kim', ''));
  const letters = await until(async () => {
    const { data } = await api.gql<{ mails: { to: string; subject: string }[] }>('{ mails { to subject } }', {}, admin);
    return data.mails.length >= 2 && data.mails;
  });
  const subject = 'Your address for Throughline was changed';
  expect(letters.map(({ to, subject }) => ({ to: to.toLowerCase(), subject }))).toEqual([
    { to: 'kim@example.org', subject },
    { to: 'sam@example.org', subject },
  ]);
});
