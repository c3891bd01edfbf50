import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { createPerson, signIn } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { parse } from 'csv-parse/sync';
import { getNamedType, type GraphQLInputType, isInputObjectType } from 'graphql';
import { domains } from '../domains';
import { objectMakers, type Whose } from './rights-of-objects.factory';
import { serverRoutes } from './server-routes';

const TABLE = path.resolve(import.meta.dirname, '../../../../docs/rights-of-objects.csv');
type Row = { operation: string } & Record<Whose | 'absent', string>;
type Kind = keyof Awaited<ReturnType<typeof objectMakers>>;

/** How each operation asks for the object with an id, and what kind of object that is. */
const CALLS: Record<string, [Kind, (id: string) => string]> = {
  'GET /api/imports/:id/errors.csv': ['import', (id) => `/api/imports/${id}/errors.csv`],
  'GET /api/pulse/:wave/results.csv': ['publishedWave', (id) => `/api/pulse/${id}/results.csv`],
  addComment: ['thanks', (id) => `mutation { addComment(input: { ${words()}, recognitionId: "${id}" }) { message } }`],
  applyImport: ['file', (id) => `mutation { applyImport(kind: "people", file: "${id}") { kind } }`],
  cancelImport: ['import', (id) => `mutation { cancelImport(id: "${id}") { kind } }`],
  comments: ['thanks', (id) => `{ comments(recognitionId: "${id}") { edges { cursor } } }`],
  createMetric: ['unitSet', (id) => `mutation { createMetric(input: { ${newMetric(id)} }) { name } }`],
  declareHeadline: ['pair', (id) => `mutation { declareHeadline(${pairOf(id)}, lag: 0) { lag } }`],
  editRecognition: [
    'thanks',
    (id) => `mutation { editRecognition(input: { id: "${id}", message: "So" }) { message } }`,
  ],
  endSession: ['session', (id) => `mutation { endSession(id: "${id}") }`],
  giveRecognition: ['thanked', (id) => `mutation { giveRecognition(input: { ${newThanks(id)} }) { message } }`],
  grantRole: ['person', (id) => `mutation { grantRole(personId: "${id}", role: HR) { active } }`],
  import: ['import', (id) => `{ import(id: "${id}") { kind } }`],
  invite: ['person', (id) => `mutation { invite(personId: "${id}") { mailed } }`],
  invitePeople: ['person', (id) => `mutation { invitePeople(personIds: ["${id}"]) { mailed } }`],
  issueResetLink: ['person', (id) => `mutation { issueResetLink(personId: "${id}") { mailed } }`],
  knownFor: ['person', (id) => `{ knownFor(personId: "${id}") { count } }`],
  linkage: ['pair', (id) => `{ linkage(${pairOf(id)}) { __typename } }`],
  linkageLags: ['pair', (id) => `{ linkageLags(${pairOf(id)}) { __typename } }`],
  markNoticesRead: ['notice', (id) => `mutation { markNoticesRead(ids: ["${id}"]) }`],
  metric: ['metric', (id) => `{ metric(id: "${id}") { unit } }`],
  metrics: ['unitSet', (id) => `{ metrics(unitSet: "${id}") { __typename } }`],
  people: ['team', (id) => `{ people(team: "${id}") { totalCount } }`],
  person: ['person', (id) => `{ person(id: "${id}") { active } }`],
  previewImport: ['file', (id) => `mutation { previewImport(kind: "people", file: "${id}") { kind } }`],
  pulseComments: ['publishedWave', (id) => `{ pulseComments(waveId: "${id}") { total } }`],
  decideOnPulse: [
    'publishedWave',
    (id) => `mutation { decideOnPulse(input: { waveId: "${id}", verdict: LATER, reason: "So" }) { what } }`,
  ],
  keepPromise: ['promise', (id) => `mutation { keepPromise(input: { id: "${id}", outcome: "Done" }) { what } }`],
  overduePromises: ['team', (id) => `{ overduePromises(unitIds: ["${id}"]) { what } }`],
  pulseDecisions: ['publishedWave', (id) => `{ pulseDecisions(waveId: "${id}") { what } }`],
  pulseResults: ['publishedWave', (id) => `{ pulseResults(waveId: "${id}") { finding } }`],
  pulseTrend: ['publishedWave', (id) => `{ pulseTrend(waveId: "${id}") { byQuarter } }`],
  createPrinciple: [
    'person',
    (id) => `mutation { createPrinciple(input: { name: "${randomUUID()}", ownerId: "${id}" }) { state } }`,
  ],
  orderPrinciples: ['principle', (id) => `mutation { orderPrinciples(ids: ["${id}"]) { state } }`],
  publishPrinciple: ['principle', (id) => `mutation { publishPrinciple(id: "${id}", version: 1) { state } }`],
  retirePrinciple: ['principle', (id) => `mutation { retirePrinciple(id: "${id}") { state } }`],
  updatePrinciple: ['principle', (id) => `mutation { updatePrinciple(input: { ${wording(id)} }) { state } }`],
  principle: ['principle', (id) => `{ principle(id: "${id}") { __typename } }`],
  react: ['thanks', (id) => `mutation { react(recognitionId: "${id}", kind: HEART, on: true) { message } }`],
  recognition: ['thanks', (id) => `{ recognition(id: "${id}") { message } }`],
  recognitionFeed: ['person', (id) => `{ recognitionFeed(filter: { personId: "${id}" }) { edges { cursor } } }`],
  recognitions: ['thanks', (id) => `{ recognitions(ids: ["${id}"]) { message } }`],
  removeComment: ['comment', (id) => `mutation { removeComment(id: "${id}") }`],
  removeRecognition: ['thanks', (id) => `mutation { removeRecognition(id: "${id}") }`],
  removeSeriesBreak: [
    'brokenMetric',
    (id) => `mutation { removeSeriesBreak(metric: "${id}", startsOn: "2026-03-01") { unit } }`,
  ],
  restoreRecognition: ['thanks', (id) => `mutation { restoreRecognition(id: "${id}") { message } }`],
  revokeRole: ['person', (id) => `mutation { revokeRole(personId: "${id}", role: HR) { active } }`],
  setSeriesBreak: [
    'metric',
    (id) => `mutation { setSeriesBreak(input: { metric: "${id}", startsOn: "2026-03-01", note: "New" }) { unit } }`,
  ],
  archiveWave: ['closedWave', (id) => `mutation { archiveWave(id: "${id}") { state } }`],
  cancelWave: ['openWave', (id) => `mutation { cancelWave(id: "${id}") { state } }`],
  extendWave: [
    'openWave',
    (id) => `mutation { extendWave(id: "${id}", closesLocal: "${inDays(60)}T18:00") { state } }`,
  ],
  closeWave: ['openWave', (id) => `mutation { closeWave(id: "${id}") { state } }`],
  createSurvey: [
    'team',
    (id) => `mutation { createSurvey(input: { template: "recommend", audience: { unitIds: ["${id}"] } }) { version } }`,
  ],
  issueBallotToken: ['pulse', (id) => `mutation { issueBallotToken(waveId: "${id}", blindedMessage: "${BLINDED}") }`],
  openWave: [
    'launchable',
    (id) => `mutation { openWave(input: { surveyId: "${id}", closesLocal: "${inDays(9)}T18:00" }) { state } }`,
  ],
  previewAudience: ['team', (id) => `{ previewAudience(audience: { unitIds: ["${id}"] }) { invited } }`],
  pulse: ['pulse', (id) => `{ pulse(waveId: "${id}") { formHash } }`],
  replaceBallotToken: [
    'pulse',
    (id) => `mutation { replaceBallotToken(waveId: "${id}", blindedMessage: "${BLINDED}") }`,
  ],
  removeSurvey: ['survey', (id) => `mutation { removeSurvey(id: "${id}") }`],
  scheduleWave: ['launchable', (id) => `mutation { scheduleWave(input: { ${wavePlan(id)} }) { state } }`],
  survey: ['survey', (id) => `{ survey(id: "${id}") { version } }`],
  unscheduleWave: ['scheduledWave', (id) => `mutation { unscheduleWave(id: "${id}") { state } }`],
  updateSurvey: ['survey', (id) => `mutation { updateSurvey(input: { id: "${id}", version: 1 }) { version } }`],
  wave: ['scheduledWave', (id) => `{ wave(id: "${id}") { state } }`],
  waves: ['survey', (id) => `{ waves(surveyId: "${id}") { edges { cursor } } }`],
  team: ['team', (id) => `{ team(id: "${id}") { members } }`],
  updateMetric: ['metric', (id) => `mutation { updateMetric(input: { id: "${id}", unit: "min" }) { unit } }`],
};

/** 256 bytes that stand for a number below any modulus. */
const BLINDED = Buffer.alloc(256, 1).toString('base64url');

let api: TestApi;
let cookie: string;
let makers: Awaited<ReturnType<typeof objectMakers>>;
beforeAll(async () => {
  api = await startTestApi(domains);
  // Whose role refuses nothing: what is refused is refused for the object's sake.
  const caller = await createPerson(api, { roles: ['admin', 'leader'] });
  cookie = await signIn(api, caller);
  makers = await objectMakers(api, caller, cookie);
}, 30_000);
afterAll(() => api.close());

const rows: Row[] = parse(readFileSync(TABLE), { columns: true, skip_empty_lines: true });

test('every operation and route that takes an id has a row', () => {
  const { schema } = api.app.get(GraphQLSchemaHost);
  const taking = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
    .flatMap((root) => Object.values(root?.getFields() ?? {}))
    .filter(({ args }) => args.some(({ type }) => takesId(type)))
    .map(({ name }) => name);
  const routes = serverRoutes(api.app.getHttpAdapter().getInstance())
    .filter((route) => route.path.includes('/:'))
    .map((route) => `${route.method} ${route.path}`);
  expect(rows.map(({ operation }) => operation).sort()).toEqual([...taking, ...routes].sort());
});

test.each(rows)('$operation', async ({ operation, ...written }) => {
  const [kind, ask] = CALLS[operation] ?? [];
  if (!kind || !ask) throw new Error(`Say in this test how ${operation} asks for an object`);
  const make: Partial<Record<string, () => Promise<string>>> = { ...makers[kind], absent: async () => randomUUID() };
  const found: Record<string, string> = { own: '-', seen: '-', hidden: '-' };
  const answers: Record<string, unknown> = {};
  for (const [whose, id] of Object.entries(make))
    [found[whose], answers[whose]] = await call(operation, ask((await id?.()) ?? ''));
  expect(found).toEqual(written);
  // Nobody learns from the refusal that there is something.
  if ('hidden' in answers) expect(answers['hidden']).toEqual(answers['absent']);
});

/** What comes of a call, in a word, and the answer itself. */
async function call(operation: string, ask: string): Promise<[string, unknown]> {
  if (ask.startsWith('/')) {
    const answer = await api.app.inject({ url: ask, headers: { cookie } });
    return [answer.statusCode === 200 ? 'yes' : answer.json<{ code: string }>().code, answer.body];
  }
  const { data, errors } = await api.gql<Record<string, unknown>>(ask, {}, cookie);
  if (errors) return [errors[0]?.extensions.code ?? '', errors];
  return [data[operation] === false ? 'no' : 'yes', data];
}

function takesId(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named)
    ? Object.values(named.getFields()).some((field) => takesId(field.type))
    : named.name === 'ID';
}

function wavePlan(survey: string): string {
  return `surveyId: "${survey}", opensLocal: "${inDays(2)}T09:00", closesLocal: "${inDays(9)}T18:00"`;
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function words(): string {
  return `idempotencyKey: "${randomUUID()}", message: "You rang him back the next day."`;
}

function wording(principle: string): string {
  const story = '{ title: "A call", words: "She rang back." }';
  return `id: "${principle}", version: 1, name: "${randomUUID()}", plainWords: "Ring back.", examples: [${story}]`;
}

function newMetric(unitSet: string): string {
  return `unitSet: "${unitSet}", name: "${randomUUID()}", side: customers, periodKind: month`;
}

function newThanks(thanked: string): string {
  return `${words()}, ${thanked.includes(':') ? thanked : `personIds: ["${thanked}"], principleId: "${thanked}"`}`;
}

function pairOf(id: string): string {
  return id.includes(':') ? id : `unitSet: "${id}", people: "${id}", customer: "${id}"`;
}
