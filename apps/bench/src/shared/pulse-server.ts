import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { people } from '@throughline/people/api';
import { readEnvironment } from '@throughline/platform/config';
import { createServer } from '@throughline/platform/server';
import { pulse } from '@throughline/pulse/api';
import { answer } from './child';

const environment = readEnvironment({ ...process.env, LOG_LEVEL: 'error' });
const app = await createServer({ environment, domains: [people, pulse], works: true });
await app.listen(0, '127.0.0.1');

answer({ port: () => (app.getHttpServer().address() as AddressInfo).port });
