import pg from 'pg';

const PARTIES = [
  'DATABASE_URL',
  'DATABASE_API_URL',
  'DATABASE_SIGNER_URL',
  'DATABASE_COLLECTOR_URL',
  'DATABASE_TALLY_URL',
];

/** The address of a database beside the benchmark's own, on the same server. */
export function beside(address: string, database: string): string {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.href;
}

/** The addresses of all parties, in another database. */
export const addressesIn = (database: string): Record<string, string> =>
  Object.fromEntries(
    PARTIES.flatMap((name) => {
      const address = process.env[name];
      return address ? [[name, beside(address, database)]] : [];
    }),
  );

/** Copies the benchmark's own database, to which nobody may be connected. */
export async function copyDatabase(name: string): Promise<void> {
  const own = process.env['DATABASE_URL']!;
  const client = new pg.Client(beside(own, 'postgres'));
  await client.connect();
  await client.query(`create database ${name} template ${new URL(own).pathname.slice(1)}`);
  await client.end();
}
