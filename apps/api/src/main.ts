import 'reflect-metadata';
import path from 'node:path';
import { DEMO_SIGN_INS, SetUpService } from '@throughline/people/api';
import { readEnvironment } from '@throughline/platform/config';
import { createServer } from '@throughline/platform/server';
import { domains } from './domains';

const environment = readEnvironment();
const { demo, host, port, publicUrl } = environment;
const app = await createServer({ environment, domains, works: true }, path.resolve(import.meta.dirname, '../web'));
await app.listen(port, host);

const setupUrl = (await app.get(SetUpService).address()) ?? undefined;
if (setupUrl && !process.send) console.log(`Set up your organisation at ${setupUrl}`);

// A parent that started this process prints where it is, and takes it along when it dies.
process.send?.({ ready: true, url: publicUrl.href, setupUrl, signIns: demo === 'off' ? [] : DEMO_SIGN_INS });
process.on('disconnect', () => void app.close().then(() => process.exit(0)));
