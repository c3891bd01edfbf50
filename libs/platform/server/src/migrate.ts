import { connectionOptions, Platform1764000000000 } from '@throughline/platform/db';
import { QUEUE_SCHEMA } from '@throughline/platform/queue';
import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Domain } from './domain';
import type { Party } from './party';

export interface MigrationTarget {
  /** Connects as the owner, who alone may change tables. */
  ownerUrl: string;
  /** The role that the API connects as, and those of the domains' other parties, by name; created when missing. */
  partyUrls: Readonly<{ api: string } & Record<string, string>>;
  domains: readonly Domain[];
}

/** Serialises the migrations of processes that start together. */
const LOCK = 7_406_101;

/** Brings the database to the newest schema and gives each role the rights it needs, and no more. Safe to repeat. */
export async function migrate({ ownerUrl, partyUrls, domains }: MigrationTarget): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await assertVersion(client);
    await migrateTables(ownerUrl, domains);
    await runMigrations(client as never, QUEUE_SCHEMA);
    for (const url of Object.values(partyUrls)) await ensureRole(client, new URL(url));
    const schemas = ['platform', QUEUE_SCHEMA, ...domains.map(({ name }) => name)];
    await grant(client, schemas, new URL(partyUrls.api).username);
    for (const party of domains.flatMap(({ parties = [] }) => parties)) {
      const url = partyUrls[party.name];
      if (!url)
        throw new Error(`Migrating needs DATABASE_${party.name.toUpperCase()}_URL, the role of the ${party.name}`);
      await grantParty(client, party, new URL(url).username);
    }
  } finally {
    await client.end();
  }
}

async function assertVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  const version = Number(rows[0]?.server_version_num);
  if (version < 180_000)
    throw new Error(`Throughline needs PostgreSQL 18 or newer; this server is ${Math.floor(version / 10_000)}.`);
}

async function migrateTables(ownerUrl: string, domains: readonly Domain[]): Promise<void> {
  const migrations = [Platform1764000000000, ...domains.flatMap((domain) => domain.migrations)];
  const source = new DataSource({
    ...connectionOptions(ownerUrl, []),
    migrations,
    migrationsTransactionMode: 'each',
  } as never);
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

/** A role that already gets in is left as it is: the owner may have no right to change it. */
async function ensureRole(client: pg.Client, api: URL): Promise<void> {
  if (await getsIn(api)) return;
  const role = decodeURIComponent(api.username);
  const { rows } = await client.query<{ known: boolean }>(
    'select exists (select from pg_roles where rolname = $1) as known',
    [role],
  );
  const verb = rows[0]?.known ? 'alter' : 'create';
  const password = client.escapeLiteral(decodeURIComponent(api.password));
  await client.query(`${verb} role ${client.escapeIdentifier(role)} login password ${password}`);
}

async function getsIn({ href }: URL): Promise<boolean> {
  const client = new pg.Client({ connectionString: href });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function grant(client: pg.Client, schemas: readonly string[], user: string): Promise<void> {
  const role = client.escapeIdentifier(decodeURIComponent(user));
  for (const schema of schemas) {
    await client.query(`
      create schema if not exists ${schema};
      grant usage on schema ${schema} to ${role};
      grant select, insert, update, delete on all tables in schema ${schema} to ${role};
      grant usage, select on all sequences in schema ${schema} to ${role};
    `);
  }
  // The queue makes its own sequences while it runs.
  await client.query(`grant create on schema ${QUEUE_SCHEMA} to ${role};
    grant execute on all functions in schema ${QUEUE_SCHEMA} to ${role}`);
}

async function grantParty(client: pg.Client, { schemas, grants }: Party, user: string): Promise<void> {
  const role = client.escapeIdentifier(decodeURIComponent(user));
  for (const schema of schemas) await client.query(`grant usage on schema ${schema} to ${role}`);
  for (const right of grants) await client.query(`grant ${right} to ${role}`);
}
