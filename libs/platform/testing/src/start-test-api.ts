import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readEnvironment } from '@throughline/platform/config';
import { Db } from '@throughline/platform/db';
import { createServer, type Domain } from '@throughline/platform/server';
import { cloneDatabase, type TestDatabase } from './clone-database';

export interface GraphqlAnswer<Data> {
  status: number;
  data: Data;
  errors?: { message: string; path?: string[]; extensions: { code: string; field?: string; hint?: string } }[];
}

export interface TestApi {
  app: NestFastifyApplication;
  db: Db;
  /** Its database, as the role of the API, for a second process. */
  databaseApiUrl: string;
  /** Its database as another party, such as `collector`. */
  partyUrl: TestDatabase['partyUrl'];
  /** Address of a listening socket on localhost, for WebSockets and plain HTTP. */
  url: string;
  /** Runs an operation, as the holder of a session cookie. */
  gql<Data = Record<string, never>>(query: string, variables?: object, cookie?: string): Promise<GraphqlAnswer<Data>>;
  close(): Promise<void>;
}

/** The server with some of its domains, on a database and a folder of its own. Close it in `afterAll`. */
export async function startTestApi(
  domains: readonly Domain[],
  settings: Record<string, string> = {},
  webRoot?: string,
): Promise<TestApi> {
  const database = await cloneDatabase();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'throughline-test-'));
  const environment = readEnvironment({
    NODE_ENV: 'test',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal',
    DATABASE_API_URL: database.apiUrl,
    DATABASE_SIGNER_URL: database.partyUrl('signer'),
    DATA_DIR: dataDir,
    ...settings,
  });
  const app = await createServer({ environment, domains, works: true }, webRoot);
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;

  async function gql<Data>(query: string, variables: object = {}, cookie = ''): Promise<GraphqlAnswer<Data>> {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers: { cookie },
    });
    return { status: answer.statusCode, ...answer.json() };
  }

  async function close(): Promise<void> {
    await app.close();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  }

  return { app, db: app.get(Db), databaseApiUrl: database.apiUrl, partyUrl: database.partyUrl, url, gql, close };
}
