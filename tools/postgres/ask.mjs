/**
 * Asks one question on a connection of its own.
 * @param {string | URL} url
 * @param {string} sql
 * @param {unknown[]} [values]
 * @returns {Promise<Record<string, string>[]>} rows
 */
export async function ask(url, sql, values) {
  const { default: pg } = await import('pg'); // here, because it is there only after `npm ci`
  const client = new pg.Client({ connectionString: String(url), connectionTimeoutMillis: 5000 });
  client.on('error', () => {}); // the server may go at any moment; the query below tells
  try {
    await client.connect();
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Makes a database unless it is there.
 * @param {string} url of any database of the server, as its owner
 * @param {string} name a plain word
 */
export async function ensureDatabase(url, name) {
  const [known] = await ask(url, 'SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (!known) await ask(url, `CREATE DATABASE "${name}"`);
}
