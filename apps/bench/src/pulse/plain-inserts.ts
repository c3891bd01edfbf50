import pg from 'pg';

const CONNECTIONS = 8;

/** The limit: the same bytes into a table without a rule, by as many connections as the box has. Gives milliseconds. */
export async function plainInserts(bodies: readonly string[]): Promise<number> {
  const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: CONNECTIONS });
  const queue = bodies.values();
  const worker = async () => {
    for (const body of queue)
      await pool.query({
        name: 'plain',
        text: 'insert into public.plain_ballot values ($1)',
        values: [Buffer.from(body)],
      });
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  const milliseconds = performance.now() - start;
  await pool.end();
  return milliseconds;
}
