import { createPerson, createTeam, people, signIn } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { pulse } from '..';
import { call, createStaff, wallIn } from '../wave-life/wave-calls.factory';

let api: TestApi;
let hr: string;
beforeAll(async () => {
  api = await startTestApi([people, pulse]);
  hr = await signIn(api, await createPerson(api, { roles: ['hr'] }));
}, 30_000);
afterAll(() => api.close());

interface Survey {
  id: string;
  version: number;
  title: { words: string }[];
  form: { questions: { id: string; text: { locale: string; words: string }[] }[] };
  faults: { field: string }[];
}
const FIELDS = '{ id version title { words } faults { field } form { questions { id text { locale words } } } }';
const CREATE = `mutation ($input: CreateSurveyInput!) { done: createSurvey(input: $input) ${FIELDS} }`;
const UPDATE = `mutation ($input: UpdateSurveyInput!) { done: updateSurvey(input: $input) ${FIELDS} }`;

async function ask<Done = Survey>(query: string, variables: object = {}) {
  const { data, errors } = await api.gql<{ done: Done } | null>(query, variables, hr);
  const { code, field } = errors?.[0]?.extensions ?? {};
  return { done: data?.done as Done, code, field };
}
const words = (text: string, locale = 'en') => [{ locale, words: text }];
const likert = (text: string) => ({
  id: 'q1',
  kind: 'LIKERT',
  text: words(text),
  labels: ['No', 'Yes'].map((label) => words(label)),
});
const formOf = (text: string) => ({ locales: ['en'], questions: [likert(text)] });

test('begins from a template, is rewritten, and keeps the newer of two wordings', async () => {
  const { done } = await ask(CREATE, { input: { template: 'three-questions' } });
  expect(done).toMatchObject({ version: 1, faults: [] });
  expect(done.form.questions[0]?.text.map(({ locale }) => locale).sort()).toEqual(['de', 'en']);
  const input = { id: done.id, version: 1, title: words('Ours'), form: formOf('We help') };
  const saved = await ask(UPDATE, { input });
  expect(saved.done).toMatchObject({ version: 2, title: [{ words: 'Ours' }], faults: [] });
  expect(await ask(UPDATE, { input })).toMatchObject({ code: 'CONFLICT', field: 'version' });
  const kept = await ask<Survey>(`query ($id: ID!) { done: survey(id: $id) ${FIELDS} }`, { id: done.id });
  expect(kept.done.form.questions).toHaveLength(1);
});

test('a draft may have faults, which are told beside their fields', async () => {
  const form = { locales: ['en', 'de'], questions: [{ ...likert('We help'), labels: [] }] };
  const { done } = await ask(CREATE, { input: { title: words('Draft'), form } });
  expect(done.faults.map(({ field }) => field)).toEqual(['questions.0.text.de', 'questions.0.labels']);
});

test.each([
  ['no title', {}, 'title'],
  ['a title too long', { title: words('x'.repeat(121)) }, 'title'],
  ['no such template', { template: 'x' }, 'template'],
  ['no such survey to copy', { copyOf: 'x' }, 'copyOf'],
  [
    'no such team',
    { title: words('x'), audience: { unitIds: ['00000000-0000-7000-8000-000000000000'] } },
    'audience.unitIds.0',
  ],
  ['a team that is no id', { title: words('x'), audience: { siteIds: ['x'] } }, 'audience.siteIds.0'],
])('%s is said at its field', async (_, input, field) =>
  expect(await ask(CREATE, { input })).toMatchObject({ code: expect.stringMatching(/BAD_INPUT|NOT_FOUND/), field }),
);

test('one survey is begun from another: what it asks, and whom', async () => {
  const { team } = await createStaff(api, 1);
  const input = { title: words('First'), form: formOf('We help'), audience: { unitIds: [team.id] } };
  const { done: first } = await ask(CREATE, { input });
  const { done: copy } = await ask<Survey & { audience: { unitIds: string[] } }>(
    CREATE.replace('faults', 'audience { unitIds } faults'),
    { input: { copyOf: first.id, title: words('Second') } },
  );
  expect(copy.id).not.toBe(first.id);
  expect(copy).toMatchObject({ title: [{ words: 'Second' }], form: first.form, audience: { unitIds: [team.id] } });
});

test('a draft is thrown away, and what was planned stays', async () => {
  const REMOVE = 'mutation ($id: ID!) { done: removeSurvey(id: $id) }';
  const { team } = await createStaff(api, 10);
  const input = { title: words('x'), form: formOf('We help'), audience: { unitIds: [team.id] } };
  const [draft, planned] = [(await ask(CREATE, { input })).done.id, (await ask(CREATE, { input })).done.id];
  const plan = { input: { surveyId: planned, closesLocal: wallIn(3), opensLocal: wallIn(1) } };
  await call(api, 'scheduleWave', plan, hr);
  expect((await ask<string>(REMOVE, { id: draft })).done).toBe(draft);
  expect(await ask(REMOVE, { id: draft })).toMatchObject({ code: 'NOT_FOUND', field: 'id' });
  expect(await ask(REMOVE, { id: planned })).toMatchObject({ code: 'CONFLICT', field: 'id' });
});

describe('a survey as long as one may be', () => {
  const long = (id: number) => ({
    id: `q${id}`,
    kind: 'SINGLE',
    text: [...words(`Question ${id} `.repeat(10)), ...words(`Frage ${id} `.repeat(10), 'de')],
    options: Array.from({ length: 20 }, (_, place) => ({ id: `o${place}`, text: words('Something to choose') })),
  });
  const form = { locales: ['en', 'de'], questions: Array.from({ length: 60 }, (_, id) => long(id)) };

  test('is saved in one request by those who write surveys', async () => {
    const { done } = await ask(CREATE, { input: { title: words('Long'), form } });
    expect(done.form.questions).toHaveLength(60);
    const { done: saved } = await ask(UPDATE, { input: { id: done.id, version: 1, form } });
    expect(saved.version).toBe(2);
  });

  test.each([
    ['nobody', CREATE, () => ''],
    ['staff', CREATE, async () => signIn(api, await createPerson(api))],
    [
      'HR with an operation that takes no long input',
      `${CREATE.slice(0, -1)} other: closeWave(id: "x") { id } }`,
      () => hr,
    ],
    [
      'HR with a fragment around it',
      `mutation ($input: CreateSurveyInput!) { ... on Mutation ${CREATE.slice(CREATE.indexOf('{'))} }`,
      () => hr,
    ],
  ])('is refused from %s', async (_, query, cookieOf) => {
    const input = { title: words('Long'), form };
    for (let time = 0; time < 3; time++) {
      const { errors } = await api.gql(query, { input }, await cookieOf());
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', hint: expect.stringContaining('20 kB') });
    }
  });

  test('is refused where not what it asks is long, but the document', async () => {
    const { errors } = await api.gql(`${CREATE} # ${'x'.repeat(21_000)}`, { input: { title: words('x') } }, hr);
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  test('is refused above what any request may have, and measured where it does not say how long it is', async () => {
    const more = { ...form, questions: Array.from({ length: 300 }, (_, id) => long(id)) };
    expect((await ask(CREATE, { input: { title: words('x'), form: more } })).code).toBe('LIMIT_EXCEEDED');
    const body = JSON.stringify({ query: CREATE, variables: { input: { title: words('x'), form } } });
    const inPieces = (cookie: string) =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: new Blob([body]).stream(),
        duplex: 'half',
      } as RequestInit).then((answer) => answer.json() as Promise<{ data: unknown }>);
    expect((await inPieces(hr)).data).not.toBeNull();
    expect((await inPieces('')).data).toBeNull();
  });
});

test('surveys are listed in pages, newest first, and by the state of their newest wave', async () => {
  const made = [];
  for (const title of ['A', 'B', 'C']) made.push((await ask(CREATE, { input: { title: words(title) } })).done.id);
  const page = `query ($after: String, $state: WaveState) { done: surveys(first: 2, after: $after, state: $state) {
    edges { node { id } } pageInfo { endCursor hasNextPage } } }`;
  interface Page {
    edges: { node: { id: string } }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  }
  const first = (await ask<Page>(page)).done;
  expect(first.edges.map(({ node }) => node.id)).toEqual([made[2], made[1]]);
  const second = (await ask<Page>(page, { after: first.pageInfo.endCursor })).done;
  expect(second.edges[0]?.node.id).toBe(made[0]);
  expect((await ask<Page>(page, { state: 'OPEN' })).done.edges).toEqual([]);
});

test('the more people must be together, the larger the groups are', async () => {
  const above = await createTeam(api, { name: 'West' });
  await createStaff(api, 12, above.id);
  await createStaff(api, 12, above.id);
  const preview = `query ($audience: AudienceInput!, $threshold: Int) {
    done: previewAudience(audience: $audience, threshold: $threshold) { floor groups { invited } } }`;
  const of = (threshold?: number) => ask<object>(preview, { audience: { unitIds: [above.id] }, threshold });
  expect((await of()).done).toEqual({ floor: 10, groups: [{ invited: 12 }, { invited: 12 }] });
  expect((await of(8)).done).toEqual({ floor: 16, groups: [{ invited: 24 }] });
  expect(await of(4)).toMatchObject({ code: 'BAD_INPUT', field: 'threshold' });
});

test('an audience is shown in its groups, and one that is too small says what would do', async () => {
  const above = await createTeam(api, { name: 'North' });
  const { team } = await createStaff(api, 4, above.id);
  await createStaff(api, 12, above.id);
  const preview = `query ($audience: AudienceInput!) { done: previewAudience(audience: $audience) {
    invited onLeave floor groups { invited } problem { message hint } } }`;
  expect((await ask(preview, { audience: { unitIds: [above.id] } })).done).toEqual({
    invited: 16,
    onLeave: 0,
    floor: 10,
    groups: [{ invited: 16 }],
    problem: null,
  });
  const { done } = await ask<{ problem: { hint: string } }>(preview, { audience: { unitIds: [team.id] } });
  expect(done.problem.hint).toContain('North: 16 people');
});

describe('items of others', () => {
  const IMPORT = `mutation ($content: String!, $dryRun: Boolean) {
    done: importInstrument(content: $content, format: JSON, dryRun: $dryRun) {
      applied instruments { code launchable } faults { place message hint } } }`;
  const file = (licence?: string) =>
    JSON.stringify({
      code: 'borrowed',
      name: 'Borrowed',
      licence,
      scale: { 1: 'No', 2: 'Yes' },
      items: ['I like it here.'],
    });

  test('are tried first, kept as a whole or not at all, and not launched without a licence, under whatever id', async () => {
    const { team } = await createStaff(api, 10);
    const listed = async () => (await ask<{ code: string }[]>('{ done: instruments { code } }')).done;
    expect((await ask<object>(IMPORT, { content: file(), dryRun: true })).done).toMatchObject({
      applied: false,
      faults: [],
    });
    expect(await listed()).toEqual([]);
    const broken = await ask<object>(IMPORT, { content: `[${file()}, {}]` });
    expect(broken.done).toMatchObject({
      applied: false,
      faults: expect.arrayContaining([expect.objectContaining({ place: '1.items' })]),
    });
    expect(await listed()).toEqual([]);
    const kept = await ask<object>(IMPORT, { content: file() });
    expect(kept.done).toMatchObject({ applied: true, instruments: [{ code: 'borrowed', launchable: false }] });

    const input = { title: words('With it'), form: formOf('I LIKE it here'), audience: { unitIds: [team.id] } };
    const { done } = await ask(CREATE, { input });
    const plan = { input: { surveyId: done.id, closesLocal: wallIn(3), opensLocal: wallIn(1) } };
    expect(done.faults).toEqual([{ field: 'questions.0' }]);
    expect(await call(api, 'scheduleWave', plan, hr)).toMatchObject({ code: 'BAD_INPUT', field: 'form.questions.0' });
    await ask(IMPORT, { content: file('By permission of its authors') });
    expect((await call(api, 'scheduleWave', plan, hr)).done.state).toBe('SCHEDULED');
  });
});
