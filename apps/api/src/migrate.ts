import 'reflect-metadata';
import { readEnvironment } from '@throughline/platform/config';
import { migrate } from '@throughline/platform/server';
import { domains } from './domains';

const { databaseUrl, databaseApiUrl } = readEnvironment();
if (!databaseUrl || !databaseApiUrl)
  throw new Error('Migrating needs DATABASE_URL (the owner) and DATABASE_API_URL (the role of the API)');
await migrate({ ownerUrl: databaseUrl.href, apiUrl: databaseApiUrl.href, domains });
