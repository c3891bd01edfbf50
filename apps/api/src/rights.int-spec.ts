import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { createPerson, signIn } from '@throughline/people/api';
import { assertAllowed, RightsTable, ROLES, type Role, type Rule } from '@throughline/platform/auth';
import { type OperationKind, sampleOperation, startTestApi, type TestApi } from '@throughline/platform/testing';
import { parse } from 'csv-parse/sync';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { domains } from './domains';

const TABLE = path.resolve(import.meta.dirname, '../../../docs/rights.csv');
const CALLERS = ['anonymous', ...ROLES] as const;
type Caller = (typeof CALLERS)[number];
type RightsRow = Record<Caller, 'yes' | 'no'> & { operation: string };

let api: TestApi;
const people = new Map<Caller, { id: string }>();
beforeAll(async () => {
  api = await startTestApi(domains);
  for (const role of ROLES) people.set(role, await createPerson(api, { roles: role === 'staff' ? [] : [role] }));
}, 30_000);
afterAll(() => api.close());

/** The root fields of the schema, as Type.field. */
function operations(): Map<string, { kind: OperationKind; field: GraphQLField<unknown, unknown> }> {
  const { schema } = api.app.get(GraphQLSchemaHost);
  const roots: [OperationKind, GraphQLObjectType | null | undefined][] = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ];
  return new Map(
    roots.flatMap(([kind, root]) =>
      Object.values(root?.getFields() ?? {}).map((field) => [field.name, { kind, field }] as const),
    ),
  );
}

async function mayCall(caller: Caller, kind: OperationKind, field: GraphQLField<unknown, unknown>): Promise<boolean> {
  if (kind === 'subscription') return maySubscribe(caller, field);
  const person = people.get(caller);
  // A session for each call: some operations end it.
  const cookie = person ? await signIn(api, person) : '';
  const { errors } = await api.gql(sampleOperation(kind, field), {}, cookie);
  return !errors?.some(({ extensions }) => ['UNAUTHENTICATED', 'FORBIDDEN'].includes(extensions.code));
}

function maySubscribe(caller: Caller, field: GraphQLField<unknown, unknown>): boolean {
  const grants =
    caller === 'anonymous' ? null : [...new Set<Role>(['staff', caller])].map((role) => ({ role, unitId: null }));
  try {
    const viewer = grants && { sessionId: '', personId: '', grants };
    assertAllowed(field.extensions['rule'] as Rule | undefined, viewer, api.app.get(RightsTable));
    return true;
  } catch {
    return false;
  }
}

test('every operation is open to exactly the roles that docs/rights.csv says', async () => {
  const written: RightsRow[] = parse(readFileSync(TABLE), { columns: true, skip_empty_lines: true });
  const found: RightsRow[] = [];
  for (const [operation, { kind, field }] of operations()) {
    const row: Partial<RightsRow> = { operation };
    for (const caller of CALLERS) row[caller] = (await mayCall(caller, kind, field)) ? 'yes' : 'no';
    found.push(row as RightsRow);
  }
  const byName = (a: RightsRow, b: RightsRow) => (a.operation < b.operation ? -1 : 1);
  expect(found.sort(byName)).toEqual(written.sort(byName));
}, 60_000);
