import { jest } from '@jest/globals';
import { createPerson, signIn } from '@throughline/people/api';
import { RightsGuard } from '@throughline/platform/auth';
import { hostileDocuments, listen, startTestApi, type TestApi, until } from '@throughline/platform/testing';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { domains } from './domains';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi(domains);
}, 30_000);
afterAll(() => api.close());

/** What a subscription is answered with: its errors, or the first message. */
function subscribe(query: string): Promise<unknown> {
  const client = createClient({
    url: `${api.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  return new Promise((resolve) => {
    client.subscribe({ query }, { next: resolve, error: resolve, complete: () => resolve('complete') });
  }).finally(() => client.dispose());
}

describe('hostile documents', () => {
  const documents = hostileDocuments();

  test('there are a hundred of them, all different', () => {
    expect(new Set(documents.map(({ query }) => query)).size).toBeGreaterThanOrEqual(100);
  });

  test('over HTTP each is refused with 400, and no resolver is called', async () => {
    const guard = jest.spyOn(RightsGuard.prototype, 'canActivate');
    for (const { name, query } of documents) {
      const answer = await api.gql(query);
      expect({ name, status: answer.status, errors: answer.errors?.length }).toEqual({
        name,
        status: 400,
        errors: expect.any(Number),
      });
    }
    expect(guard).not.toHaveBeenCalled();
    guard.mockRestore();
  }, 30_000);

  test('over the WebSocket each is refused, and no resolver is called', async () => {
    const guard = jest.spyOn(RightsGuard.prototype, 'canActivate');
    for (const { name, query } of documents) {
      const answer = await subscribe(query.replace(/^(query|mutation)?\s*\{/, 'subscription {'));
      const refused = Array.isArray(answer) || (answer as { code?: number }).code === 1009;
      expect({ name, refused }).toEqual({ name, refused: true });
    }
    expect(guard).not.toHaveBeenCalled();
    guard.mockRestore();
  }, 60_000);

  test('a good subscription does call what the others never reach', async () => {
    const guard = jest.spyOn(RightsGuard.prototype, 'canActivate');
    const cookie = await signIn(api, await createPerson(api));
    const listener = await listen(api, 'subscription { recognitionGiven { id } }', cookie);
    await until(() => guard.mock.calls.length > 0);
    await listener.close();
    guard.mockRestore();
  });

  test('and the server is as healthy as before', async () => {
    const answer = await api.gql<{ organisation: { setUp: boolean } }>('{ organisation { setUp } }');
    expect(answer.data.organisation.setUp).toBe(false);
  });
});
