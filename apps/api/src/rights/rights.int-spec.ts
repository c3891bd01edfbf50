import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { createPerson, createTeam, signIn } from '@throughline/people/api';
import { assertAllowed, type RoleGrant, RightsTable, ROLES, type Rule } from '@throughline/platform/auth';
import { type OperationKind, sampleOperation, startTestApi, type TestApi } from '@throughline/platform/testing';
import { parse } from 'csv-parse/sync';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { domains } from '../domains';
import { type ServerRoute, serverRoutes } from './server-routes';

const TABLE = path.resolve(import.meta.dirname, '../../../../docs/rights.csv');
const GRANTED = ROLES.filter((role) => role !== 'staff');
/** Nobody, and holders of each role: for the whole organisation, and for a part of it. */
const CALLERS = ['anonymous', ...ROLES, ...GRANTED.map((role) => `${role} of a part` as const)] as const;
type Caller = (typeof CALLERS)[number];
type RightsRow = Record<Caller, 'yes' | 'no'> & { operation: string };
type Field = GraphQLField<unknown, unknown>;

let api: TestApi;
const people = new Map<Caller, { id: string; grants: RoleGrant[] }>();
beforeAll(async () => {
  api = await startTestApi(domains);
  const team = await createTeam(api);
  await addPerson('staff', []);
  for (const role of GRANTED) {
    await addPerson(role, [{ role, unitId: null }]);
    await addPerson(`${role} of a part`, [{ role, unitId: team.id }]);
  }
}, 30_000);
afterAll(() => api.close());

async function addPerson(caller: Caller, grants: RoleGrant[]): Promise<void> {
  const { id } = await createPerson(api, {
    roles: grants.map(({ role }) => role as (typeof GRANTED)[number]),
    unitId: grants[0]?.unitId ?? undefined,
  });
  people.set(caller, { id, grants: [{ role: 'staff', unitId: null }, ...grants] });
}

/** The root fields of the schema. */
function operations(): { kind: OperationKind; field: Field }[] {
  const { schema } = api.app.get(GraphQLSchemaHost);
  const roots: [OperationKind, GraphQLObjectType | null | undefined][] = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ];
  return roots.flatMap(([kind, root]) => Object.values(root?.getFields() ?? {}).map((field) => ({ kind, field })));
}

/** A session for each call: some operations end it. */
async function cookieOf(caller: Caller): Promise<string> {
  const person = people.get(caller);
  return person ? signIn(api, person) : '';
}

async function mayCall(caller: Caller, kind: OperationKind, field: Field): Promise<boolean> {
  if (kind === 'subscription') return maySubscribe(caller, field);
  const { errors } = await api.gql(sampleOperation(kind, field), {}, await cookieOf(caller));
  return !errors?.some(({ extensions }) => ['UNAUTHENTICATED', 'FORBIDDEN'].includes(extensions.code));
}

function maySubscribe(caller: Caller, field: Field): boolean {
  const grants = people.get(caller)?.grants;
  try {
    const viewer = grants ? { sessionId: '', personId: '', grants } : null;
    assertAllowed(field.extensions['rule'] as Rule | undefined, viewer, api.app.get(RightsTable));
    return true;
  } catch {
    return false;
  }
}

async function mayReach(caller: Caller, { method, path: route }: ServerRoute): Promise<boolean> {
  const { statusCode } = await api.app.inject({
    method: method as 'GET',
    url: route.replace(/:\w+/g, () => randomUUID()),
    headers: { cookie: await cookieOf(caller), ...(method !== 'GET' && { 'content-type': 'text/csv' }) },
    ...(method !== 'GET' && { payload: 'a,b\n1,2\n' }),
  });
  return ![401, 403].includes(statusCode);
}

async function rowOf(operation: string, may: (caller: Caller) => Promise<boolean>): Promise<RightsRow> {
  const row: Partial<RightsRow> = { operation };
  for (const caller of CALLERS) row[caller] = (await may(caller)) ? 'yes' : 'no';
  return row as RightsRow;
}

test('every operation and every route is open to exactly those that docs/rights.csv says', async () => {
  const written: RightsRow[] = parse(readFileSync(TABLE), { columns: true, skip_empty_lines: true });
  const found: RightsRow[] = [];
  for (const { kind, field } of operations())
    found.push(await rowOf(field.name, (caller) => mayCall(caller, kind, field)));
  for (const route of serverRoutes(api.app.getHttpAdapter().getInstance()))
    found.push(await rowOf(`${route.method} ${route.path}`, (caller) => mayReach(caller, route)));
  const byName = (a: RightsRow, b: RightsRow) => (a.operation < b.operation ? -1 : 1);
  expect(found.sort(byName)).toEqual(written.sort(byName));
}, 120_000);
