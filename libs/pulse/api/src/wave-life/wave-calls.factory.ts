import { type CreatedPerson, createPerson, createTeam } from '@throughline/people/api';
import type { TestApi } from '@throughline/platform/testing';

/** A team with so many people in it. */
export async function createStaff(api: TestApi, count: number, parentId?: string) {
  const team = await createTeam(api, { parentId });
  const people: CreatedPerson[] = [];
  for (let place = 0; place < count; place++) people.push(await createPerson(api, { teamId: team.id }));
  return { team, people };
}

/** An hour on the wall in London, so many days from now. */
export function wallIn(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });
  return parts.format(at).replace(' ', 'T');
}

const WAVE = '{ id state invited reminders groups { label invited } problem { message hint } }';
export const CALLS = {
  createSurvey:
    'mutation ($input: CreateSurveyInput!) { done: createSurvey(input: $input) { id version faults { field } } }',
  scheduleWave: `mutation ($input: ScheduleWaveInput!) { done: scheduleWave(input: $input) ${WAVE} }`,
  openWave: `mutation ($input: OpenWaveInput!) { done: openWave(input: $input) ${WAVE} }`,
  unscheduleWave: `mutation ($id: ID!) { done: unscheduleWave(id: $id) ${WAVE} }`,
  extendWave: `mutation ($id: ID!, $closesLocal: String!) { done: extendWave(id: $id, closesLocal: $closesLocal) ${WAVE} }`,
  closeWave: `mutation ($id: ID!) { done: closeWave(id: $id) ${WAVE} }`,
  cancelWave: `mutation ($id: ID!) { done: cancelWave(id: $id) ${WAVE} }`,
  archiveWave: `mutation ($id: ID!) { done: archiveWave(id: $id) ${WAVE} }`,
  wave: `query ($id: ID!) { done: wave(id: $id) ${WAVE} }`,
  issue:
    'mutation ($waveId: ID!, $blinded: String!) { done: issueBallotToken(waveId: $waveId, blindedMessage: $blinded) }',
  replace:
    'mutation ($waveId: ID!, $blinded: String!) { done: replaceBallotToken(waveId: $waveId, blindedMessage: $blinded) }',
  pulse: `query ($waveId: ID!) { done: pulse(waveId: $waveId) {
    form formHash closesAt root invited ballotUrl members taken replaceable state
    path { side hash } cohort { id label invited n e units { id name } siteIds path } } }`,
  myPulses: '{ done: myPulses { waveId state taken replaceable questionCount } }',
} as const;

/** Calls the API; what came of it, or why not. */
export async function call<Done = { id: string; state: string }>(
  api: TestApi,
  what: keyof typeof CALLS,
  variables: object,
  cookie: string,
) {
  const { data, errors } = await api.gql<{ done: Done } | null>(CALLS[what], { ...variables }, cookie);
  const { code, field, hint } = errors?.[0]?.extensions ?? {};
  return { done: data?.done as Done, code, field, hint, message: errors?.[0]?.message };
}

/** Waits until something is so. @throws Error after half a minute */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100)))
    if (await condition()) return;
  throw new Error('It did not come true within half a minute');
}
