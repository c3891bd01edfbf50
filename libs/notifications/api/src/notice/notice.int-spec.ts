import { randomUUID } from 'node:crypto';
import { createPerson, createTeam, people, signIn } from '@throughline/people/api';
import { Outbox } from '@throughline/platform/db';
import { listen, startTestApi, type TestApi, until } from '@throughline/platform/testing';
import {
  RecognitionCommented,
  RecognitionCommentRemoved,
  RecognitionGiven,
  RecognitionReacted,
  RecognitionReactionRemoved,
  RecognitionRemoved,
  RecognitionRestored,
} from '@throughline/recognition/domain';
import { notifications } from '..';
import { GivenHandler } from '../recognition-events/given.handler';
import { ReactedHandler } from '../recognition-events/responded.handler';
import { ReactionRemovedHandler } from '../recognition-events/response-removed.handler';
import { RemovedHandler } from '../recognition-events/removed.handler';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi([people, notifications]);
}, 30_000);
afterAll(() => api.close());

async function colleague(name: string, teamId?: string) {
  const person = await createPerson(api, { name, teamId });
  return { ...person, cookie: await signIn(api, person) };
}
type Colleague = Awaited<ReturnType<typeof colleague>>;

/** What a handler is told of an event besides its payload. */
const HAPPENED = { name: 'tested', at: new Date(), handler: 'TestedHandler' };

const publish = (event: Parameters<Outbox['publish']>[0]) => api.app.get(Outbox).publish(event);
const thanksOf = (giver: Colleague, ...thanked: Colleague[]) => ({
  recognitionId: randomUUID(),
  giverId: giver.id,
  personIds: thanked.map(({ id }) => id),
  teamIds: [] as string[],
  private: false,
});

interface Seen {
  unreadNotices: number;
  notices: { edges: { node: { id: string; kind: string; actorCount: number; actors: { name: string }[] } }[] };
}
const SEE = '{ unreadNotices notices { edges { node { id kind given actorCount actors { name } readAt } } } }';
const see = async ({ cookie }: Colleague) => (await api.gql<Seen>(SEE, {}, cookie)).data;

/** Handlers run as jobs: waits until somebody's unread count is `count`. */
const seeUnread = (person: Colleague, count: number): Promise<Seen> =>
  until(async () => {
    const seen = await see(person);
    return seen.unreadNotices === count && seen;
  });

/** Waits until somebody's notices are of these kinds, and no others. */
async function seeKinds(person: Colleague, kinds: string[]): Promise<void> {
  const seen = async () => (await see(person)).notices.edges.map(({ node }) => node.kind);
  await until(async () => (await seen()).join() === kinds.join());
}

test('who is thanked, by name or with their team, hears it live; the giver does not', async () => {
  const team = await createTeam(api);
  const [ann, bo, cy] = [await colleague('Ann', team.id), await colleague('Bo'), await colleague('Cy', team.id)];
  const arrivals = await listen(api, 'subscription { noticeArrived { unread } }', bo.cookie);
  await publish(new RecognitionGiven({ ...thanksOf(ann, bo), teamIds: [team.id] }));
  expect((await seeUnread(bo, 1)).notices.edges[0]?.node).toMatchObject({ kind: 'THANKED', actors: [{ name: 'Ann' }] });
  await seeUnread(cy, 1);
  expect(await arrivals.until(1)).toEqual([{ noticeArrived: { unread: 1 } }]);
  expect((await see(ann)).unreadNotices).toBe(0);
  await arrivals.close();
});

test('many who react to one thing are one notice, the latest named first', async () => {
  const [ann, bo] = [await colleague('Ann'), await colleague('Bo')];
  const about = thanksOf(ann, bo);
  for (const name of ['Di', 'Ed', 'Flo', 'Gus']) {
    const { id: actorId } = await colleague(name);
    await publish(new RecognitionReacted({ ...about, kind: 'heart', actorId }));
    await publish(new RecognitionReacted({ ...about, kind: 'star', actorId }));
  }
  let seen = await seeUnread(bo, 1);
  while (seen.notices.edges[0]?.node.actorCount !== 4) seen = await see(bo);
  expect(seen.notices.edges).toHaveLength(1);
  expect(seen.notices.edges[0]?.node).toMatchObject({ kind: 'REACTION', given: false });
  expect(seen.notices.edges[0]?.node.actors).toHaveLength(3);
});

test('what is read stays read, and nobody reads for another', async () => {
  const [ann, bo, cy] = [await colleague('Ann'), await colleague('Bo'), await colleague('Cy')];
  await publish(new RecognitionGiven(thanksOf(ann, bo)));
  await publish(new RecognitionGiven(thanksOf(cy, bo)));
  const [first, second] = (await seeUnread(bo, 2)).notices.edges.map(({ node }) => node.id);
  const MARK = 'mutation ($ids: [ID!]) { markNoticesRead(ids: $ids) }';
  await api.gql(MARK, { ids: [first, second] }, ann.cookie);
  expect((await see(bo)).unreadNotices).toBe(2);
  expect((await api.gql(MARK, { ids: [first] }, bo.cookie)).data).toEqual({ markNoticesRead: 1 });
  expect((await api.gql(MARK, {}, bo.cookie)).data).toEqual({ markNoticesRead: 0 });
  expect((await api.gql(MARK, { ids: ['x'] }, bo.cookie)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
});

test('an event that comes forty times, before and after reading, tells once', async () => {
  const [ann, bo] = [await colleague('Ann'), await colleague('Bo')];
  const about = thanksOf(ann, bo);
  const again = () => api.app.get(GivenHandler).handle(about, { ...HAPPENED, id: '900001' });
  await Promise.all(Array.from({ length: 40 }, again));
  expect((await see(bo)).unreadNotices).toBe(1);
  await api.gql('mutation { markNoticesRead }', {}, bo.cookie);
  await again();
  expect((await see(bo)).unreadNotices).toBe(0);
});

test('each handler of one event has its effect once', async () => {
  const [ann, bo, cy] = [await colleague('Ann'), await colleague('Bo'), await colleague('Cy')];
  for (const [handler, person] of [['ForBo', bo] as const, ['ForCy', cy] as const])
    await api.app.get(GivenHandler).handle(thanksOf(ann, person), { ...HAPPENED, id: '900004', handler });
  expect([(await see(bo)).unreadNotices, (await see(cy)).unreadNotices]).toEqual([1, 1]);
});

test('what was taken back leaves no notice, even when its giving comes late', async () => {
  const [ann, bo] = [await colleague('Ann'), await colleague('Bo')];
  const [soon, late] = [thanksOf(ann, bo), thanksOf(ann, bo)];
  await publish(new RecognitionGiven(soon));
  await seeUnread(bo, 1);
  await publish(new RecognitionRemoved(soon));
  await seeUnread(bo, 0);
  await api.app.get(RemovedHandler).handle(late, { ...HAPPENED, id: '900002' });
  await api.app.get(GivenHandler).handle(late, { ...HAPPENED, id: '900003' });
  expect((await see(bo)).notices.edges).toEqual([]);
});

test('thanks that are brought back have their notices again, as they were', async () => {
  const [ann, bo] = [await colleague('Ann'), await colleague('Bo')];
  const about = thanksOf(ann, bo);
  await publish(new RecognitionGiven(about));
  await seeUnread(bo, 1);
  await publish(new RecognitionRemoved(about));
  await seeUnread(bo, 0);
  await api.gql('mutation { markNoticesRead }', {}, bo.cookie);
  await publish(new RecognitionRestored(about));
  await seeKinds(bo, ['THANKED']);
  await seeUnread(bo, 1);
});

test('a reaction that is taken back takes its name out of the notice, and the last one the notice', async () => {
  const [ann, bo] = [await colleague('Ann'), await colleague('Bo')];
  const [di, ed] = [await colleague('Di'), await colleague('Ed')];
  const about = thanksOf(ann, bo);
  const reacted = (actor: Colleague, kind: string) => ({ ...about, actorId: actor.id, kind });
  for (const deed of [reacted(di, 'heart'), reacted(di, 'star'), reacted(ed, 'heart')])
    await publish(new RecognitionReacted(deed));
  const names = async () => (await see(bo)).notices.edges.map(({ node }) => node.actors.map(({ name }) => name));
  const seeNames = (wanted: string[][]) =>
    until(async () => JSON.stringify((await names()).map((each) => each.sort())) === JSON.stringify(wanted));
  await seeNames([['Di', 'Ed']]);
  await publish(new RecognitionReactionRemoved(reacted(ed, 'heart')));
  await seeNames([['Di']]);
  await publish(new RecognitionReactionRemoved(reacted(di, 'star')));
  await publish(new RecognitionReacted(reacted(ed, 'star')));
  await seeNames([['Di', 'Ed']]);
  await publish(new RecognitionReactionRemoved(reacted(di, 'heart')));
  await seeNames([['Ed']]);
  await publish(new RecognitionReactionRemoved(reacted(ed, 'star')));
  await seeNames([]);
  expect((await see(ann)).unreadNotices).toBe(0);
});

test('who reacts, takes it back and reacts again is told of, in whichever order the events come', async () => {
  const [ann, bo, di] = [await colleague('Ann'), await colleague('Bo'), await colleague('Di')];
  const deed = { ...thanksOf(ann, bo), actorId: di.id, kind: 'heart' };
  await api.app.get(ReactionRemovedHandler).handle(deed, { ...HAPPENED, id: '900012' });
  await api.app.get(ReactedHandler).handle(deed, { ...HAPPENED, id: '900011' });
  expect((await see(bo)).unreadNotices).toBe(0);
  await api.app.get(ReactedHandler).handle(deed, { ...HAPPENED, id: '900013' });
  expect((await see(bo)).unreadNotices).toBe(1);
  await api.app.get(ReactionRemovedHandler).handle(deed, { ...HAPPENED, id: '900010' });
  expect((await see(bo)).unreadNotices).toBe(1);
});

test('who is mentioned hears that, and not also of the comment; taking the comment back takes both along', async () => {
  const [ann, bo] = [await colleague('Ann'), await colleague('Bo')];
  const [cy, di] = [await colleague('Cy'), await colleague('Di')];
  const deed = { ...thanksOf(ann, bo), actorId: di.id, commentId: randomUUID() };
  await publish(new RecognitionCommented({ ...deed, mentionedIds: [bo.id, cy.id, di.id] }));
  await seeKinds(ann, ['COMMENT']);
  await seeKinds(bo, ['MENTION']);
  await seeKinds(cy, ['MENTION']);
  expect((await see(di)).notices.edges).toEqual([]);
  await publish(new RecognitionCommentRemoved(deed));
  for (const person of [ann, bo, cy]) await seeKinds(person, []);
});

test('who is thanked and mentioned hears of the thanks; others who are mentioned hear that', async () => {
  const [ann, bo, cy] = [await colleague('Ann'), await colleague('Bo'), await colleague('Cy')];
  await publish(new RecognitionGiven({ ...thanksOf(ann, bo), mentionedIds: [bo.id, cy.id] }));
  await seeKinds(cy, ['MENTION']);
  await seeKinds(bo, ['THANKED']);
});

test('a notice is dated by what happened, not by when it was told', async () => {
  const [ann, bo] = [await colleague('Ann'), await colleague('Bo')];
  const at = new Date('2026-03-02T09:30:00Z');
  await api.app.get(Outbox).publish(new RecognitionGiven(thanksOf(ann, bo)), at);
  await seeUnread(bo, 1);
  expect(await api.db.query('select last_at as at from notifications.notice where person_id = $1', [bo.id])).toEqual([
    { at },
  ]);
});
