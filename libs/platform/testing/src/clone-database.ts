import { randomUUID } from 'node:crypto';
import pg from 'pg';

const TEMPLATE = 'throughline_template';

export interface TestDatabase {
  ownerUrl: string;
  apiUrl: string;
  /** Its address for another party, such as `signer`. */
  partyUrl(name: string): string;
  drop(): Promise<void>;
}

/** A fresh copy of the migrated template database: some 70 ms. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_POSTGRES_URL'];
  const apiServer = process.env['TEST_POSTGRES_API_URL'];
  if (!server || !apiServer) throw new Error('Integration tests need their PostgreSQL: run them with `nx int PROJECT`');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const withServer = async (sql: string) => {
    const client = new pg.Client(server);
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  const urlOf = (base: string) => Object.assign(new URL(base), { pathname: `/${name}` }).href;
  await withServer(`create database ${name} template ${TEMPLATE}`);
  return {
    ownerUrl: urlOf(server),
    apiUrl: urlOf(apiServer),
    partyUrl: (party) => Object.assign(new URL(urlOf(apiServer)), { username: `throughline_${party}` }).href,
    drop: () => withServer(`drop database if exists ${name} with (force)`),
  };
}
