import pg from 'pg';

/** Whether the demo company, or a part of it, was ever loaded into a migrated database. */
export async function holdsDemo(url: string): Promise<boolean> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rowCount } = await client.query('select from platform.demo_load limit 1');
    return Boolean(rowCount);
  } finally {
    await client.end();
  }
}
