import 'reflect-metadata';
import { readEnvironment } from '@throughline/platform/config';
import { connectionOptions, Db } from '@throughline/platform/db';
import { loadDemo } from '@throughline/platform/demo';
import { AppError } from '@throughline/platform/errors';
import { DataSource } from 'typeorm';
import { domains } from './domains';

/** Loads the demo company into an empty database; where it is loaded already, this only says so. */
const { databaseUrl, databaseApiUrl, demoToday } = readEnvironment();
const url = databaseUrl ?? databaseApiUrl;
if (!url) throw new Error('Loading the demo company needs DATABASE_URL');
const now = demoToday ? new Date(`${demoToday}T17:30:00Z`) : new Date();
const source = await new DataSource(connectionOptions(url.href, [])).initialize();
try {
  const isNew = await loadDemo(new Db(source), domains, now, console.log);
  console.log(isNew ? 'Harbour Mobile is there' : 'loaded before');
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(`${error.message} ${error.hint ?? ''}`);
  process.exitCode = 1;
} finally {
  await source.destroy();
}
