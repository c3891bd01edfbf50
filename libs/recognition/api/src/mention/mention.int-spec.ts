import { randomUUID } from 'node:crypto';
import { people } from '@throughline/people/api';
import { type DomainEvent, Outbox } from '@throughline/platform/db';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { principles } from '@throughline/principles/api';
import {
  type Mentioning,
  RecognitionCommented,
  RecognitionGiven,
  RecognitionUpdated,
} from '@throughline/recognition/domain';
import { recognition } from '..';
import { createWorkplace, thanks } from '../recognition/recognition.factory';

let api: TestApi;
const said: DomainEvent[] = [];
let work: Awaited<ReturnType<typeof createWorkplace>>;
beforeAll(async () => {
  api = await startTestApi([people, principles, recognition]);
  work = await createWorkplace(api);
  const outbox = api.app.get(Outbox);
  const publish = outbox.publish.bind(outbox);
  outbox.publish = (event, at) => {
    said.push(event);
    return publish(event, at);
  };
}, 30_000);
afterAll(() => api.close());

const GIVE = `mutation ($input: GiveRecognitionInput!) {
  giveRecognition(input: $input) { id mentions { personId words } } }`;
type Given = { giveRecognition: { id: string; mentions: { personId: string; words: string }[] } };

async function give(wanted: object) {
  const input = thanks({ principleId: work.principle.id, personIds: [work.bo.id], ...wanted });
  return (await api.gql<Given>(GIVE, { input }, work.ann.cookie)).data.giveRecognition;
}

/** Whom the newest event of a kind says to be mentioned. */
const mentionedBy = (name: string): readonly string[] =>
  (said.findLast(({ event }) => event === name)?.payload as Mentioning | undefined)?.mentionedIds ?? [];

test('are kept as ids, for those whom the words name', async () => {
  const given = await give({ message: 'With @Cy Cole, too.', mentionIds: [work.cy.id, work.dee.id] });
  expect(given.mentions).toEqual([{ personId: work.cy.id, words: '@Cy Cole' }]);
  expect(mentionedBy(RecognitionGiven.event)).toEqual([work.cy.id]);
});

test('in private thanks only those hear of it who see them: by name, or with their team', async () => {
  const wanted = {
    message: 'With @Cy Cole, @Bo Brand and @Dee Dunn.',
    mentionIds: [work.cy.id, work.bo.id, work.dee.id],
    teamIds: [work.teams.night.id],
    private: true,
  };
  const { id, mentions } = await give(wanted);
  expect(mentions).toHaveLength(3);
  expect([...mentionedBy(RecognitionGiven.event)].sort()).toEqual([work.cy.id, work.bo.id].sort());
  const ADD = 'mutation ($input: AddCommentInput!) { addComment(input: $input) { mentions { words } } }';
  const input = { idempotencyKey: randomUUID(), recognitionId: id, message: '@Dee Dunn!', mentionIds: [work.dee.id] };
  const { data } = await api.gql(ADD, { input }, work.bo.cookie);
  expect(data).toEqual({ addComment: { mentions: [{ words: '@Dee Dunn' }] } });
  expect(mentionedBy(RecognitionCommented.event)).toEqual([]);
});

test('new words tell only those whom the old ones did not name', async () => {
  const { id } = await give({ message: 'With @Cy Cole.', mentionIds: [work.cy.id] });
  const EDIT = 'mutation ($input: EditRecognitionInput!) { editRecognition(input: $input) { mentions { words } } }';
  const input = { id, message: '@Cy Cole and @Dee Dunn', mentionIds: [work.cy.id, work.dee.id] };
  const { data } = await api.gql(EDIT, { input }, work.ann.cookie);
  expect(data).toEqual({ editRecognition: { mentions: [{ words: '@Cy Cole' }, { words: '@Dee Dunn' }] } });
  expect(mentionedBy(RecognitionUpdated.event)).toEqual([work.dee.id]);
  // A client that knows nothing of mentions keeps those that still stand in the words.
  const plain = await api.gql(EDIT, { input: { id, message: 'Only @Dee Dunn' } }, work.ann.cookie);
  expect(plain.data).toEqual({ editRecognition: { mentions: [{ words: '@Dee Dunn' }] } });
});
