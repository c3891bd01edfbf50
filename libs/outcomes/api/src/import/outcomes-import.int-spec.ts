import { metricField } from '@throughline/outcomes/domain';
import { createPerson, createSite, people, signIn } from '@throughline/people/api';
import { imports } from '@throughline/platform/import';
import { importFile, startTestApi, type TestApi, upload } from '@throughline/platform/testing';
import { createMetric, outcomes } from '../index';

const NPS = metricField({ side: 'customers', name: 'NPS', unit: 'points', direction: 'higher' });
const WAIT = metricField({ side: 'customers', name: 'Wait', unit: 'minutes', direction: 'lower' });
const MAPPING = [
  { column: 'shop', field: 'unit' },
  { column: 'title', field: 'unit_name' },
  { column: 'when', field: 'period' },
  { column: 'answers', field: 'n' },
  { column: 'nps', field: NPS },
  { column: 'wait', field: WAIT },
];
const FILE = `shop,title,when,answers,nps,wait,note
A,Aberdeen,2026-01,40,31.5,,quiet
A,Aberdeen,2026-02,38,29,4.25,
B,"=Bath, Avon",2026-01,12,-8,6,
`;

let api: TestApi;
let leader: string;
beforeEach(async () => {
  api = await startTestApi([people, imports, outcomes], { DATA_DIR: `.data/test/${process.pid}` });
  leader = await signIn(api, await createPerson(api, { roles: ['leader'] }));
});
afterEach(() => api.close());

const run = (act: 'previewImport' | 'applyImport', file: string, options: object = {}) =>
  importFile(api, leader, act, { kind: 'outcomes', file, mapping: MAPPING, unitSet: 'Shops', ...options });

const figures = () =>
  api.db.query(
    `select unit.code, metric.name, period_start::text as start, period_end::text as "end", value, n
     from outcomes.measurement join people.unit on unit.id = unit_id join outcomes.metric on metric.id = metric_id
     order by unit.code, metric.name, period_start`,
  );

test('a wide file becomes units, metrics and figures; an empty cell is missing; a second time nothing changes', async () => {
  const looked = await run('previewImport', FILE);
  expect(looked).toMatchObject({ status: 'READY', counts: { added: 5, changed: 0, unchanged: 0, errors: 0 } });
  expect(looked.notes).toEqual(['A new unit set: Shops.', 'New units: 2.', 'New metrics: NPS, Wait.']);
  expect(await figures()).toEqual([]);

  expect(await run('applyImport', FILE)).toMatchObject({ status: 'DONE', counts: { added: 5 } });
  expect(await figures()).toEqual([
    { code: 'A', name: 'NPS', start: '2026-01-01', end: '2026-01-31', value: 31.5, n: 40 },
    { code: 'A', name: 'NPS', start: '2026-02-01', end: '2026-02-28', value: 29, n: 38 },
    { code: 'A', name: 'Wait', start: '2026-02-01', end: '2026-02-28', value: 4.25, n: 38 },
    { code: 'B', name: 'NPS', start: '2026-01-01', end: '2026-01-31', value: -8, n: 12 },
    { code: 'B', name: 'Wait', start: '2026-01-01', end: '2026-01-31', value: 6, n: 12 },
  ]);
  const revisions = () => api.db.query('select name, revision from outcomes.metric order by name');
  const before = await revisions();
  expect(await run('applyImport', FILE)).toMatchObject({ counts: { added: 0, changed: 0, unchanged: 5 } });
  expect(await revisions()).toEqual(before);
});

test('another figure in its place is a change; a new code is a new unit', async () => {
  await run('applyImport', FILE);
  const answer = await run('applyImport', FILE.replace('31.5', '33').replace('B,"=Bath, Avon"', 'C,Bath'));
  expect(answer).toMatchObject({
    status: 'DONE',
    counts: { added: 2, changed: 1, unchanged: 2 },
    notes: ['New units: 1.'],
  });
  expect(answer.changes[0]).toMatchObject({
    action: 'changed',
    label: 'Aberdeen, NPS, 2026-01',
    fields: [{ field: 'value', before: '31.5', after: '33' }],
  });
  expect(await figures()).toHaveLength(7);
});

test('errors are told by line, and nothing is written', async () => {
  const wrong = `shop,title,when,answers,nps,wait
A,,2026-13,40,1,2
A,,2026-01,4.5,n/a,2
,,2026-01,4,1,2
B,,2026-01,4,1,"1,5"
B,,2026-01,4,7,2
C,,2026,4,7,2
B,,2026,4,7,2
`;
  const { status, errors } = await run('applyImport', wrong);
  expect(status).toBe('REJECTED');
  expect(errors.map(({ line, column, message }) => `${line} ${column}: ${message}`)).toEqual([
    '2 when: This is not a period',
    '3 answers: This is not a number of people',
    '3 nps: This is not a number',
    '4 shop: This must not be empty',
    '5 wait: This is not a number',
    '6 shop: Line 5 has the same unit, period',
    '7 when: The first line has a month and this one a year',
    '8 when: The first line has a month and this one a year',
  ]);
  expect(await figures()).toEqual([]);
});

test('a line with a wrong figure also hears that its unit is unknown, its period of another sort, or itself repeated', async () => {
  await createSite(api, { code: 'A' });
  const wrong = `shop,title,when,answers,nps,wait
A,,2026-01,40,1,2
X,,2026-01,40,n/a,
A,,2027,40,n/a,
A,,2026-01,forty,,
,,2026,40,1,2
`;
  const { errors } = await run('applyImport', wrong, { unitSet: 'Our sites' });
  expect(errors.map(({ line, column, message }) => `${line} ${column}: ${message}`)).toEqual([
    '3 nps: This is not a number',
    '3 shop: There is no such unit',
    '4 nps: This is not a number',
    '4 when: The first line has a month and this one a year',
    '5 answers: This is not a number of people',
    '5 shop: Line 2 has the same unit, period',
    '6 shop: This must not be empty',
    '6 when: The first line has a month and this one a year',
  ]);
});

test('a column that is not there, a metric twice and no metric at all are said of the header', async () => {
  const told = async (mapping: { column: string; field: string }[]) =>
    (await run('previewImport', FILE, { mapping })).errors.map(({ column, message }) => `${column}: ${message}`);
  expect(await told([...MAPPING, { column: 'gone', field: metricField({ side: 'people', name: 'X' }) }])).toEqual([
    'gone: The file has no such column',
  ]);
  expect(await told(MAPPING.slice(0, 4))).toEqual([': No column is a metric']);
  const again = metricField({ side: 'customers', name: 'NPS' });
  expect(await told([...MAPPING.slice(0, 5), { column: 'wait', field: again }])).toEqual([
    ': Two columns are the same metric',
  ]);
  expect(await told([...MAPPING.slice(0, 4), { column: 'nps', field: 'metric:{}' }])).toEqual([
    'nps: There is no field metric:{}',
  ]);
});

test('our own sites are not made by figures, and a metric keeps its kind of period', async () => {
  await createSite(api, { code: 'A' });
  const { status, errors } = await run('applyImport', FILE, { unitSet: 'Our sites' });
  expect(status).toBe('REJECTED');
  expect(errors).toMatchObject([{ line: 4, column: 'shop', value: 'B', message: 'There is no such unit' }]);

  await createMetric(api, { name: 'NPS', periodKind: 'year' });
  const known = await run('previewImport', FILE.replace(/^B.*\n/m, ''), { unitSet: 'Our sites' });
  expect(known.errors.map(({ message }) => message)).toEqual(['NPS is measured by year and the file goes by month']);
});

test('a leader of a part does not import what compares all', async () => {
  const { id: unitId } = await createSite(api);
  const cookie = await signIn(api, await createPerson(api, { roles: ['leader'], unitId }));
  expect((await upload(api, cookie, FILE)).status).toBe(403);
  const apply = 'mutation { applyImport(kind: "outcomes", file: "x", unitSet: "Shops") { id } }';
  expect((await api.gql(apply, {}, cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await figures()).toEqual([]);
});

test('without a unit set it is said that one is needed', async () => {
  const { status, message } = await run('previewImport', FILE, { unitSet: undefined });
  expect(status).toBe('FAILED');
  expect(message).toMatch(/It is not said which units the figures are about/);
});
