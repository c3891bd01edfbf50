import { createPerson, createTeam, people, signIn } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { type AnsweringTeam, createPublishedWave } from '@throughline/pulse/gate';
import { pulse } from '../index';

let api: TestApi;
let waveId: string;
const ids: Record<string, string> = {};
const cookies: Record<string, string> = {};

beforeAll(async () => {
  api = await startTestApi([people, pulse]);
  const team = async (name: string, parentId?: string) => (ids[name] = (await createTeam(api, { name, parentId })).id);
  await team('Company');
  await team('North', ids['Company']);
  await team('South', ids['Company']);
  await team('Empty', ids['Company']);
  const answering: AnsweringTeam[] = [];
  for (let place = 0; place < 14; place++)
    answering.push({
      id: await team(`Team ${place}`, ids[place < 7 ? 'North' : 'South']),
      label: `Team ${place}`,
      path: [ids['Company']!, ids[place < 7 ? 'North' : 'South']!],
      sheets: [1, 2, 3, 2, 3, 1].map((help) => ({ answers: { help } })),
    });
  const hr = await createPerson(api, { roles: ['hr'] });
  cookies['hr'] = await signIn(api, hr);
  cookies['staff'] = await signIn(api, await createPerson(api));
  for (const unit of ['North', 'Empty'])
    cookies[unit] = await signIn(api, await createPerson(api, { roles: ['manager'], unitId: ids[unit] }));
  ({ waveId } = await createPublishedWave(api, { teams: answering, personId: hr.id }));
}, 60_000);
afterAll(() => api.close());

async function ask<T>(query: string, who: string, variables: object = {}): Promise<T> {
  const { data, errors } = await api.gql<Record<string, T>>(query, variables, cookies[who]);
  expect(errors).toBeUndefined();
  return Object.values(data)[0]!;
}

interface Area {
  label: string;
  unitId: string | null;
  teams: number;
  answered: number;
  groups: string[];
}
const AREAS = `query ($waveId: ID!, $unitId: ID) {
  pulseResults(waveId: $waveId, unitId: $unitId) { title units { name } areas { label unitId teams answered groups } }
}`;
type Page = { title: string; units: { name: string }[]; areas: Area[] };

test('many groups are rows by unit, which can be looked into', async () => {
  const company = await ask<Page>(AREAS, 'hr', { waveId });
  expect(company).toMatchObject({ title: 'Pulse', units: [] });
  expect(company.areas.map(({ label, teams, answered }) => [label, teams, answered]).sort()).toEqual([
    ['North', 7, 42],
    ['South', 7, 42],
  ]);
  const north = await ask<Page>(AREAS, 'hr', { waveId, unitId: ids['North'] });
  expect(north.units).toEqual([{ name: 'North' }]);
  expect(north.areas).toHaveLength(7);
  expect(north.areas[0]).toMatchObject({ label: 'Team 0', unitId: null, groups: ['Team 0'] });
});

test('the newest results are those of one’s own units', async () => {
  const LATEST = '{ latestPulseResults { waveId units { name } answered } }';
  expect(await ask(LATEST, 'hr')).toMatchObject({ waveId, units: [], answered: 84 });
  expect(await ask(LATEST, 'North')).toMatchObject({ waveId, units: [{ name: 'North' }], answered: 42 });
  expect(await ask(LATEST, 'Empty')).toBeNull();
});

test('who leads a unit that was not asked has no wave to look at', async () => {
  const WAVES = '{ pulseResultWaves { waveId title closedOn } }';
  expect(await ask(WAVES, 'North')).toEqual([{ waveId, title: 'Pulse', closedOn: '2026-10-20' }]);
  expect(await ask(WAVES, 'Empty')).toEqual([]);
});

test('units to choose from are one’s own and below', async () => {
  const UNITS = '{ pulseUnits { name within site } }';
  const names = async (who: string) => (await ask<{ name: string }[]>(UNITS, who)).map(({ name }) => name);
  expect(await names('Empty')).toEqual(['Empty']);
  expect(await names('North')).toHaveLength(8);
  expect((await names('hr'))[0]).toBe('Company');
});

test('an open wave tells in steps how many took part in one’s groups', async () => {
  const members: string[] = [];
  while (members.length < 12) members.push((await createPerson(api)).id);
  const cohorts = [
    { id: 'c1', invited: 12, units: [{ id: ids['Team 1'], name: 'Team 1' }] },
    { id: 'c2', invited: 30, units: [{ id: ids['Team 9'], name: 'Team 9' }] },
  ];
  await api.db.query(
    `with opened as (
       insert into pulse.wave (survey_id, title, form, form_hash, audience_unit_ids, audience_site_ids, state, opens_local,
         time_zone, opens_at, closes_at, threshold, cohorts, created_by)
       select survey_id, '{"de": "Puls", "en": "Pulse"}', form, 'hash', '{}', '{}', 'OPEN', now(), 'UTC', now(), now() + interval '1 day', 5, $2,
         created_by from pulse.wave where id = $1 returning id)
     insert into pulse.member select id, unnest($3::uuid[]), 'c1' from opened`,
    [waveId, JSON.stringify(cohorts), members],
  );
  const RUNNING = '{ runningPulses { title invited takenSoFar } }';
  expect(await ask(RUNNING, 'North')).toEqual([{ title: 'Pulse', invited: 12, takenSoFar: 0 }]);
  expect(await ask(RUNNING, 'hr')).toEqual([{ title: 'Pulse', invited: 42, takenSoFar: 0 }]);
  expect(await ask(RUNNING, 'Empty')).toEqual([]);
});

test('staff are told none of this', async () => {
  for (const query of ['{ latestPulseResults { waveId } }', '{ pulseUnits { id } }', '{ runningPulses { waveId } }'])
    expect((await api.gql(query, {}, cookies['staff'])).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
