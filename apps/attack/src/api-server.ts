import 'reflect-metadata';
import { people } from '@throughline/people/api';
import { readEnvironment } from '@throughline/platform/config';
import { createServer } from '@throughline/platform/server';
import { pulse } from '@throughline/pulse/api';

/** The API as it is shipped, with the domains that a pulse stands on and no web. */
const environment = readEnvironment();
const app = await createServer({ environment, domains: [people, pulse], works: true });
await app.listen(environment.port, '127.0.0.1');
process.send?.({ ready: true });
process.on('disconnect', () => process.exit(0));
