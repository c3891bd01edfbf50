import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { readEnvironment } from '@throughline/platform/config';
import { createServer } from '@throughline/platform/server';
import { sampleDomain } from '@throughline/platform/testing';
import { answer } from '../shared/child';

const environment = readEnvironment({ ...process.env, LOG_LEVEL: 'silent' });
const app = await createServer({ environment, domains: [sampleDomain], works: false });
await app.listen(0, '127.0.0.1');

answer({ port: () => (app.getHttpServer().address() as AddressInfo).port });
