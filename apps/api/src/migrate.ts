import 'reflect-metadata';
import { readEnvironment } from '@throughline/platform/config';
import { holdsDemo } from '@throughline/platform/demo';
import { migrate } from '@throughline/platform/server';
import { domains } from './domains';

const { databaseUrl, databaseApiUrl, demo, ...environment } = readEnvironment();
if (!databaseUrl || !databaseApiUrl)
  throw new Error('Migrating needs DATABASE_URL (the owner) and DATABASE_API_URL (the role of the API)');
const others = {
  signer: environment.databaseSignerUrl,
  collector: environment.databaseCollectorUrl,
  tally: environment.databaseTallyUrl,
};
const given = Object.entries(others).flatMap(([party, url]) => (url ? [[party, url.href] as const] : []));
const partyUrls = { api: databaseApiUrl.href, ...Object.fromEntries(given) };
await migrate({ ownerUrl: databaseUrl.href, partyUrls, domains });
if (demo === 'off' && (await holdsDemo(databaseUrl.href))) {
  console.error(
    'This database holds the demo company, whose passwords everybody knows. Choose another DATA_DIR or DATABASE_URL.',
  );
  process.exitCode = 1;
}
