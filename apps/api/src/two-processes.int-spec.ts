import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createPerson, signIn } from '@throughline/people/api';
import {
  type SecondProcess,
  startSecondProcess,
  startTestApi,
  type TestApi,
  until,
} from '@throughline/platform/testing';
import { createWorkplace, GIVE, thanks } from '@throughline/recognition/api';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { domains } from './domains';

const REDIS = '/usr/bin/redis-server';
const REDIS_PORT = 27_379;

async function startRedis(): Promise<() => void> {
  const redis = spawn(REDIS, ['--port', String(REDIS_PORT), '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
  await pause(500);
  return () => void redis.kill();
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The id of the next public thanks that somebody hears of. */
async function hear(url: string, cookie: string): Promise<string> {
  class WithCookie extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers: { cookie } });
    }
  }
  const client = createClient({ url, webSocketImpl: WithCookie, retryAttempts: 0 });
  const messages = client.iterate<{ recognitionGiven: { id: string } }>({
    query: 'subscription { recognitionGiven { id } }',
  });
  const { value } = await messages.next();
  await client.dispose();
  return value.data?.recognitionGiven.id ?? '';
}

const engines: [string, Record<string, string>][] = [['PostgreSQL alone', {}]];
if (existsSync(REDIS)) engines.push(['Redis beside it', { REDIS_URL: `redis://127.0.0.1:${REDIS_PORT}` }]);
else console.warn('Two processes with Redis: skipped, redis-server is not installed here');

describe.each(engines)('two API processes on %s', (_, settings) => {
  let first: TestApi;
  let second: SecondProcess;
  let stopRedis: () => void = () => undefined;
  beforeAll(async () => {
    if (settings['REDIS_URL']) stopRedis = await startRedis();
    first = await startTestApi(domains, settings);
    second = await startSecondProcess(first.databaseApiUrl, settings);
  }, 60_000);
  afterAll(async () => {
    await second.kill('SIGTERM');
    await first.close();
    stopRedis();
  }, 60_000);

  const askSecond = async (query: string, cookie: string) => {
    const headers = { 'content-type': 'application/json', cookie };
    const answer = await fetch(`${second.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return (await answer.json()) as { data: { me: { person: { id: string } } | null } };
  };

  test('a session begun in one holds in the other, and ends in both', async () => {
    const person = await createPerson(first);
    const cookie = await signIn(first, person);
    expect((await askSecond('{ me { person { id } } }', cookie)).data.me?.person.id).toBe(person.id);
    await first.gql('mutation { signOut }', {}, cookie);
    await until(async () => (await askSecond('{ me { person { id } } }', cookie)).data.me === null);
  });

  test('thanks given in one arrive live in the other, and ring one bell once', async () => {
    const { ann, bo, cy, principle } = await createWorkplace(first);
    const arrived = hear(`${second.url.replace('http', 'ws')}/graphql`, cy.cookie);
    await pause(300);
    const input = thanks({ personIds: [bo.id], principleId: principle.id });
    const { data } = await first.gql<{ giveRecognition: { id: string } }>(GIVE, { input }, ann.cookie);
    expect(await arrived).toBe(data.giveRecognition.id);
    const notices = () => first.db.query('select from notifications.notice where person_id = $1', [bo.id]);
    await until(async () => (await notices()).length > 0);
    expect(await notices()).toHaveLength(1);
  });
});
