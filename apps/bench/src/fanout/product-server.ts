import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { Live } from '@throughline/platform/realtime';
import { readEnvironment } from '@throughline/platform/config';
import { createServer } from '@throughline/platform/server';
import { sampleDomain } from '@throughline/platform/testing';
import { answer } from '../shared/child';

/** The product's server with a domain that says words: sessions, rights, limits and live messages as everywhere. */
const environment = readEnvironment({ ...process.env, LOG_LEVEL: 'error' });
const app = await createServer({ environment, domains: [sampleDomain], works: false });
await app.listen(0, '127.0.0.1');
const live = app.get(Live);
let seq = 0;

answer({
  port: () => (app.getHttpServer().address() as AddressInfo).port,
  say: (words: string[]) =>
    Promise.all(words.map((word) => live.publish('WordSaid', { seq: ++seq, payload: { word } }))),
});
