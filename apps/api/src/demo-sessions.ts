import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { PersonService, SessionService } from '@throughline/people/api';
import { readEnvironment } from '@throughline/platform/config';
import { holdsDemo } from '@throughline/platform/demo';
import { ServerModule } from '@throughline/platform/server';
import { domains } from './domains';

/** `npm run demo:sessions -- --count N`: prints Cookie headers of N people of the demo company, for load clients. */

async function startSessions(): Promise<string[]> {
  const environment = readEnvironment();
  const { values } = parseArgs({ options: { count: { type: 'string', default: '10' } } });
  const count = Number(values.count);
  const url = environment.databaseApiUrl?.href ?? '';
  if (environment.demo === 'off' || !(await holdsDemo(url)))
    throw new Error('Sessions are handed out of the demo company only (DEMO=on, and a database that holds it).');
  if (!Number.isInteger(count) || count < 1) throw new Error('--count is how many: a whole number from 1.');
  const module = ServerModule.forRoot({ environment, domains, serves: false, works: false });
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'] });
  try {
    const ids = await app.get(PersonService).someIds(count);
    if (ids.length < count) throw new Error(`Only ${ids.length} people work here.`);
    const sessions = app.get(SessionService);
    const cookies: string[] = [];
    for (const id of ids) cookies.push((await sessions.start(id, undefined)).cookie);
    return cookies;
  } finally {
    await app.close();
  }
}

try {
  console.log(JSON.stringify(await startSessions()));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
