import 'reflect-metadata';
import { readEnvironment } from '@throughline/platform/config';
import { holdsDemo } from '@throughline/platform/demo';
import { migrate } from '@throughline/platform/server';
import { domains } from './domains';

const { databaseUrl, databaseApiUrl, demo } = readEnvironment();
if (!databaseUrl || !databaseApiUrl)
  throw new Error('Migrating needs DATABASE_URL (the owner) and DATABASE_API_URL (the role of the API)');
await migrate({ ownerUrl: databaseUrl.href, apiUrl: databaseApiUrl.href, domains });
if (demo === 'off' && (await holdsDemo(databaseUrl.href))) {
  console.error(
    'This database holds the demo company, whose passwords everybody knows. Choose another DATA_DIR or DATABASE_URL.',
  );
  process.exitCode = 1;
}
