import { type CreatedPerson, createPerson, people, signIn } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import pg from 'pg';
import { pulse } from '..';
import { createWave } from './wave.factory';

let api: TestApi;
let hr: string;
let signer: pg.Client;
beforeAll(async () => {
  api = await startTestApi([people, pulse]);
  hr = await signIn(api, await createPerson(api, { roles: ['hr'] }));
  signer = new pg.Client(api.partyUrl('signer'));
  await signer.connect();
}, 30_000);
afterAll(async () => {
  await signer.end();
  await api.close();
});

async function takenSoFar(id: string): Promise<number | null> {
  const { data } = await api.gql<{ wave: { takenSoFar: number | null } }>(
    'query ($id: ID!) { wave(id: $id) { takenSoFar } }',
    { id },
    hr,
  );
  return data.wave.takenSoFar;
}

test('how many have taken a ballot is told in steps, so that nobody sees whose was the last one', async () => {
  const members: CreatedPerson[] = [];
  while (members.length < 12) members.push(await createPerson(api));
  const { id } = await createWave(api, { state: 'OPEN', memberIds: members.map((person) => person.id) });
  const told: (number | null)[] = [];
  for (const person of members) {
    await signer.query(
      `insert into signing.issuance (wave_id, person_id, blinded_hash, signature) values ($1, $2, $3, $3)`,
      [id, person.id, Buffer.alloc(32)],
    );
    told.push(await takenSoFar(id));
  }
  expect(told).toEqual([0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10]);
});

test('of a wave that is not open nothing is told', async () => {
  expect(await takenSoFar((await createWave(api, { state: 'SCHEDULED' })).id)).toBeNull();
});
