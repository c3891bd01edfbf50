import { randomUUID } from 'node:crypto';
import { createPerson, people } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { createPrinciple, principles } from '@throughline/principles/api';
import { recognition } from '..';
import { createWorkplace, GIVE, thanks } from '../recognition/recognition.factory';

let api: TestApi;
let work: Awaited<ReturnType<typeof createWorkplace>>;
beforeAll(async () => {
  api = await startTestApi([people, principles, recognition]);
  work = await createWorkplace(api);
}, 30_000);
afterAll(() => api.close());

type Given = { giveRecognition: { id: string } };
const give = (input: object, cookie = work.ann.cookie) => api.gql<Given>(GIVE, { input }, cookie);
const thankBo = (wanted: object = {}) => thanks({ personIds: [work.bo.id], principleId: work.principle.id, ...wanted });
const count = async (table: string) =>
  (await api.db.query<{ count: number }>(`select count(*)::int as count from recognition.${table}`))[0]?.count;

test('thanks several people and a team, and answers with all that a card shows', async () => {
  const input = thankBo({
    personIds: [work.cy.id, work.bo.id],
    teamIds: [work.teams.night.id],
    message: '  You stayed on the line.  ',
    customerMeaning: 'He kept his own line.',
  });
  const { data, errors } = await api.gql<{ giveRecognition: object }>(
    `mutation ($input: GiveRecognitionInput!) { giveRecognition(input: $input) {
       giver { name site { name } } recipients { name team { name } } teams { name } principle { id name }
       message customerMeaning private reactions { kind } commentCount editedAt } }`,
    { input },
    work.ann.cookie,
  );
  expect(errors).toBeUndefined();
  expect(data.giveRecognition).toEqual({
    giver: { name: 'Ann Ames', site: { name: 'Leeds contact centre' } },
    recipients: [
      { name: 'Cy Cole', team: { name: 'Night team' } },
      { name: 'Bo Brand', team: { name: 'Shop team' } },
    ],
    teams: [{ name: 'Night team' }],
    principle: work.principle,
    message: 'You stayed on the line.',
    customerMeaning: 'He kept his own line.',
    private: false,
    reactions: [],
    commentCount: 0,
    editedAt: null,
  });
});

test('keeps the team that somebody belonged to when they were thanked', async () => {
  const { data } = await give(thankBo());
  const rows = await api.db.query('select team_id from recognition.recipient where recognition_id = $1', [
    data.giveRecognition.id,
  ]);
  expect(rows).toEqual([{ team_id: work.teams.shop.id }]);
});

test('the same key gives the same answer, and thanks once', async () => {
  const input = thankBo();
  const before = await count('recognition');
  const [first, again] = [await give(input), await give({ ...input, customerMeaning: '' })];
  expect(again.data.giveRecognition.id).toBe(first.data.giveRecognition.id);
  expect(await count('recognition')).toBe((before ?? 0) + 1);
  const other = await give({ ...input, message: 'Something else' });
  expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH', field: 'idempotencyKey' });
});

test('repeated after it was taken back, the key gives what was given, and says that it is gone', async () => {
  const GIVE_AND_SEE = `mutation ($input: GiveRecognitionInput!) {
    giveRecognition(input: $input) { id message removedAt } }`;
  type Answer = { giveRecognition: { id: string; message: string; removedAt: string | null } };
  const input = thankBo();
  const first = await api.gql<Answer>(GIVE_AND_SEE, { input }, work.ann.cookie);
  const { id, message } = first.data.giveRecognition;
  await api.gql('mutation ($id: ID!) { removeRecognition(id: $id) }', { id }, work.ann.cookie);
  const again = await api.gql<Answer>(GIVE_AND_SEE, { input }, work.ann.cookie);
  expect(first.data.giveRecognition.removedAt).toBeNull();
  expect(again.errors).toBeUndefined();
  expect(again.data.giveRecognition).toEqual({ id, message, removedAt: expect.any(String) });
});

test('forty at once with one key thank once', async () => {
  const input = thankBo();
  const before = await count('recognition');
  const answers = await Promise.all(Array.from({ length: 40 }, () => give(input)));
  expect(new Set(answers.map(({ data }) => data?.giveRecognition.id)).size).toBe(1);
  expect(await count('recognition')).toBe((before ?? 0) + 1);
}, 20_000);

test('a key is free again when the thanks could not be given', async () => {
  const input = thankBo();
  expect((await give({ ...input, personIds: [randomUUID()] })).errors).toHaveLength(1);
  expect((await give(input)).errors).toBeUndefined();
});

describe('refuses, naming the field', () => {
  test.each([
    ['nobody', () => ({ personIds: [] }), 'personIds'],
    ['only oneself', () => ({ personIds: [work.ann.id] }), 'personIds'],
    ['oneself by another spelling', () => ({ personIds: [work.ann.id.toUpperCase()] }), 'personIds'],
    ['an unknown person', () => ({ personIds: [work.bo.id, work.bo.id, randomUUID()] }), 'personIds.2'],
    ['what is no id', () => ({ personIds: ['bo'] }), 'personIds'],
    ['an unknown team', () => ({ teamIds: [randomUUID()] }), 'teamIds.0'],
    ['more than twenty', () => ({ personIds: Array.from({ length: 21 }, () => randomUUID()) }), 'personIds'],
    ['an unknown principle', () => ({ principleId: randomUUID() }), 'principleId'],
    ['no principle', () => ({ principleId: undefined }), 'principleId'],
    ['a mention of nobody', () => ({ mentionIds: [randomUUID()] }), 'mentionIds.0'],
    ['no words', () => ({ message: ' ' }), 'message'],
    ['too many words', () => ({ message: 'a'.repeat(1001) }), 'message'],
    ['too long a meaning', () => ({ customerMeaning: 'a'.repeat(301) }), 'customerMeaning'],
    ['too short a key', () => ({ idempotencyKey: 'a' }), 'idempotencyKey'],
  ])('%s', async (_, wrong, field) => {
    const { errors } = await give(thankBo(wrong()));
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'BAD_INPUT', field }),
    ]);
  });

  test('somebody who has left', async () => {
    const gone = await createPerson(api, { endDate: '2021-01-31' });
    const { errors } = await give(thankBo({ personIds: [gone.id] }));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'personIds.0' });
    expect(errors?.[0]?.message).toBe('Somebody you chose does not work here any more');
  });

  test('a principle that is a draft', async () => {
    const draft = await createPrinciple(api, { published: false });
    const { errors } = await give(thankBo({ principleId: draft.id }));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'principleId' });
  });
});

test('in an organisation that has published no principle yet, thanks go without one', async () => {
  const published = 'update principles.principle set published_at =';
  await api.db.query(`${published} null`);
  const { data } = await api.gql<{ giveRecognition: object }>(
    'mutation ($input: GiveRecognitionInput!) { giveRecognition(input: $input) { message principle { id } } }',
    { input: thankBo({ principleId: undefined }) },
    work.ann.cookie,
  );
  await api.db.query(`${published} now() where id = $1`, [work.principle.id]);
  expect(data.giveRecognition).toMatchObject({ principle: null });
});

describe('afterwards', () => {
  const EDIT = 'mutation ($input: EditRecognitionInput!) { editRecognition(input: $input) { message editedAt } }';
  const REMOVE = 'mutation ($id: ID!) { removeRecognition(id: $id) }';
  const READ = 'query ($id: ID!) { recognition(id: $id) { id } }';
  const given = async () => (await give(thankBo())).data.giveRecognition.id;
  const edit = (id: string, cookie: string) => api.gql(EDIT, { input: { id, message: 'Better words' } }, cookie);

  test('its giver may change the words, and nobody else', async () => {
    const id = await given();
    expect((await edit(id, work.bo.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await edit(id, work.ann.cookie)).data).toEqual({
      editRecognition: { message: 'Better words', editedAt: expect.any(String) },
    });
  });

  test('not after a quarter of an hour', async () => {
    const old = `insert into recognition.recognition (id, giver_id, principle_id, message)
      values (uuidv7(interval '-16 minutes'), $1, $2, 'Old words') returning id`;
    const [row] = await api.db.query<{ id: string }>(old, [work.ann.id, work.principle.id]);
    expect((await edit(String(row?.id), work.ann.cookie)).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  test('its giver takes it back, twice if need be, and nobody else', async () => {
    const id = await given();
    expect((await api.gql(REMOVE, { id }, work.bo.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    for (let times = 0; times < 2; times++)
      expect((await api.gql(REMOVE, { id }, work.ann.cookie)).data).toEqual({ removeRecognition: true });
    expect((await api.gql(READ, { id }, work.ann.cookie)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await edit(id, work.ann.cookie)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  const RESTORE = 'mutation ($id: ID!) { restoreRecognition(id: $id) { id reactions { kind } } }';
  const restore = (id: string, cookie = work.ann.cookie) => api.gql(RESTORE, { id }, cookie);

  test('its giver brings back what they have just taken back, with all that was said; nobody else does', async () => {
    const id = await given();
    await api.gql(
      'mutation ($id: ID!) { react(recognitionId: $id, kind: STAR, on: true) { id } }',
      { id },
      work.bo.cookie,
    );
    await api.gql(REMOVE, { id }, work.ann.cookie);
    expect((await restore(id, work.bo.cookie)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    for (let times = 0; times < 2; times++)
      expect((await restore(id)).data).toEqual({ restoreRecognition: { id, reactions: [{ kind: 'STAR' }] } });
    expect((await restore(id, work.bo.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.gql(READ, { id }, work.bo.cookie)).errors).toBeUndefined();
  });

  test('a minute later they stay taken back', async () => {
    const id = await given();
    await api.gql(REMOVE, { id }, work.ann.cookie);
    await api.db.query(
      "update recognition.recognition set removed_at = removed_at - interval '1 minute' where id = $1",
      [id],
    );
    expect((await restore(id)).errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await api.gql(READ, { id }, work.ann.cookie)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test.each(['no-id', randomUUID()])('there is nothing at %s', async (id) => {
    for (const operation of [READ, REMOVE, RESTORE])
      expect((await api.gql(operation, { id }, work.ann.cookie)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
