import { randomUUID } from 'node:crypto';
import { createPerson, people, signIn } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { WaveAnnounced, WaveClosed, WaveReminded } from '@throughline/pulse/domain';
import { notifications } from '..';
import { WaveAnnouncedHandler, WaveClosedHandler, WaveRemindedHandler } from './wave.handlers';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi([people, notifications]);
}, 30_000);
afterAll(() => api.close());

const happened = (id: number, name: string) => ({ id: String(id), name, at: new Date(), handler: name });
const SEE = '{ unreadNotices notices { edges { node { kind waveId recognitionId actorCount actors { name } } } } }';
interface Seen {
  unreadNotices: number;
  notices: { edges: { node: object }[] };
}

test('people are told of a wave, each once, and no more when it has closed', async () => {
  const person = await createPerson(api);
  const cookie = await signIn(api, person);
  const waveId = randomUUID();
  const told = { waveId, personIds: [person.id] };
  const see = async () => (await api.gql<Seen>(SEE, {}, cookie)).data;
  const announced = api.app.get(WaveAnnouncedHandler);
  await announced.handle(told, happened(1, WaveAnnounced.event));
  await announced.handle(told, happened(1, WaveAnnounced.event));
  const notice = { waveId, recognitionId: null, actorCount: 0, actors: [] };
  expect((await see()).notices.edges.map(({ node }) => node)).toEqual([{ kind: 'PULSE_OPENED', ...notice }]);

  await api.app.get(WaveRemindedHandler).handle(told, happened(2, WaveReminded.event));
  expect(await see()).toMatchObject({
    unreadNotices: 2,
    notices: { edges: [{ node: { kind: 'PULSE_REMINDER' } }, {}] },
  });

  await api.app.get(WaveClosedHandler).handle({ waveId }, happened(3, WaveClosed.event));
  expect(await see()).toEqual({ unreadNotices: 0, notices: { edges: [] } });
});
