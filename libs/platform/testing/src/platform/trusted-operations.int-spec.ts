import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { listen, sampleCookie, sampleDomain, startTestApi, type TestApi } from '../index';

const GREET = 'query Greet { greeting }';
const SAY = 'mutation Say($word: String!) { say(word: $word) }';
const HEAR = 'subscription Hear { said }';
const REFUSAL = { extensions: { code: 'FORBIDDEN', hint: expect.stringContaining('GRAPHQL_TRUSTED_ONLY') } };
const ann = sampleCookie('ann');

let web: string;
let api: TestApi;
beforeAll(async () => {
  web = await mkdtemp(path.join(tmpdir(), 'throughline-web-'));
  await writeFile(path.join(web, 'operations.json'), JSON.stringify([GREET, SAY, HEAR]));
  api = await startTestApi([sampleDomain], { GRAPHQL_TRUSTED_ONLY: '1' }, web);
}, 30_000);
afterAll(async () => {
  await api.close();
  await rm(web, { recursive: true });
});

test('over HTTP the operations of the web are answered, and no others', async () => {
  // Again and again: what is compiled or cached after the first time must not get in either.
  for (let times = 0; times < 3; times++) {
    expect((await api.gql(GREET)).data).toEqual({ greeting: 'hello' });
    for (const other of ['{ greeting }', '{ __schema { types { name } } }', `${GREET.slice(0, -1)} again: greeting }`])
      expect(await api.gql(other)).toMatchObject({ status: 400, data: null, errors: [REFUSAL] });
  }
});

test('over the WebSocket likewise', async () => {
  const own = await listen<{ said: string }>(api, HEAR, ann);
  await api.gql(SAY, { word: 'thanks' }, ann);
  expect(await own.until(1)).toEqual([{ said: 'thanks' }]);
  await own.close();
  for (let times = 0; times < 2; times++) expect(await refusalOf('subscription { said }')).toMatchObject([REFUSAL]);
});

test('it does not start without the list', async () => {
  await expect(startTestApi([sampleDomain], { GRAPHQL_TRUSTED_ONLY: '1' }, path.join(web, 'absent'))).rejects.toThrow(
    /^GRAPHQL_TRUSTED_ONLY is 1, but .*absent.* Build the web/,
  );
});

/** What a subscription is answered with. */
function refusalOf(query: string): Promise<unknown> {
  class AsAnn extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers: { cookie: ann } });
    }
  }
  const client = createClient({
    url: `${api.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: AsAnn,
    retryAttempts: 0,
  });
  return new Promise((resolve) => {
    client.subscribe({ query }, { next: resolve, error: resolve, complete: () => resolve('complete') });
  }).finally(() => client.dispose());
}
