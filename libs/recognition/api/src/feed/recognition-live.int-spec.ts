import { people } from '@throughline/people/api';
import { LiveGateway } from '@throughline/platform/realtime';
import { listen, type Listener, startTestApi, type TestApi } from '@throughline/platform/testing';
import { principles } from '@throughline/principles/api';
import { recognition } from '..';
import { createWorkplace, GIVE, thanks } from '../recognition/recognition.factory';

let api: TestApi;
let work: Awaited<ReturnType<typeof createWorkplace>>;
const listeners: Listener<unknown>[] = [];
beforeAll(async () => {
  api = await startTestApi([people, principles, recognition]);
  work = await createWorkplace(api);
}, 30_000);
afterEach(() => Promise.all(listeners.splice(0).map((listener) => listener.close())));
afterAll(() => api.close());

async function hear<Data>(query: string, cookie: string): Promise<Listener<Data>> {
  const listener = await listen<Data>(api, query, cookie);
  listeners.push(listener);
  return listener;
}

async function give(wanted: object = {}): Promise<string> {
  const input = thanks({ principleId: work.principle.id, personIds: [work.bo.id], ...wanted });
  const { data } = await api.gql<{ giveRecognition: { id: string } }>(GIVE, { input }, work.ann.cookie);
  return data.giveRecognition.id;
}

test('thanks arrive at all who listen, read once; private ones at nobody', async () => {
  const GIVEN = 'subscription { recognitionGiven { id giver { name } recipients { name } reactions { mine } } }';
  const [cy, dee] = [await hear(GIVEN, work.cy.cookie), await hear(GIVEN, work.dee.cookie)];
  expect(api.app.get(LiveGateway).executions).toBe(1);
  await give({ personIds: [work.cy.id], private: true });
  const id = await give();
  const message = {
    recognitionGiven: { id, giver: { name: 'Ann Ames' }, recipients: [{ name: 'Bo Brand' }], reactions: [] },
  };
  expect(await Promise.all([cy.until(1), dee.until(1)])).toEqual([[message], [message]]);
});

test('a reaction, a comment and a removal arrive at all who listen', async () => {
  const CHANGED = `subscription { recognitionChanged { recognitionId
    recognition { commentCount reactions { kind count } } } }`;
  const id = await give();
  const dee = await hear(CHANGED, work.dee.cookie);
  await api.gql(
    'mutation ($id: ID!) { react(recognitionId: $id, kind: CLAP, on: true) { id } }',
    { id },
    work.bo.cookie,
  );
  await dee.until(1);
  const input = { idempotencyKey: 'a comment of Bo', recognitionId: id, message: 'It was nothing.' };
  await api.gql('mutation ($input: AddCommentInput!) { addComment(input: $input) { id } }', { input }, work.bo.cookie);
  await dee.until(2);
  await api.gql('mutation ($id: ID!) { removeRecognition(id: $id) }', { id }, work.ann.cookie);
  const reactions = [{ kind: 'CLAP', count: 1 }];
  expect(await dee.until(3)).toEqual(
    [{ commentCount: 0, reactions }, { commentCount: 1, reactions }, null].map((now) => ({
      recognitionChanged: { recognitionId: id, recognition: now },
    })),
  );
});
