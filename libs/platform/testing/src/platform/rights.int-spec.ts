import { jest } from '@jest/globals';
import { StructuredLogger } from '@throughline/platform/observability';
import { sampleCookie, sampleDomain, startTestApi, type TestApi } from '../index';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi([sampleDomain]);
}, 30_000);
afterAll(() => api.close());

const codeOf = async (query: string, cookie?: string) =>
  (await api.gql(query, {}, cookie)).errors?.[0]?.extensions.code;

test('an operation without a rule is closed to everybody', async () => {
  expect(await codeOf('{ withoutRule }')).toBe('UNAUTHENTICATED');
  expect(await codeOf('{ withoutRule }', sampleCookie('ann', 'admin', 'leader', 'hr', 'manager'))).toBe('FORBIDDEN');
});

test('a public operation is open, an allowed one to those with the role', async () => {
  expect(await codeOf('{ greeting }')).toBeUndefined();
  expect(await codeOf('{ forLeaders }')).toBe('UNAUTHENTICATED');
  expect(await codeOf('{ forLeaders }', sampleCookie('ann', 'admin'))).toBe('FORBIDDEN');
  expect(await codeOf('{ forLeaders }', sampleCookie('ann', 'leader'))).toBeUndefined();
});

test('an error for people says what, where and how to mend it', async () => {
  const { status, errors } = await api.gql('{ failing(kindly: true) }');
  expect(status).toBe(200);
  expect(errors).toEqual([
    expect.objectContaining({
      message: 'Not now',
      extensions: { code: 'CONFLICT', field: 'kindly', hint: 'Try later.' },
    }),
  ]);
});

test('any other error is masked', async () => {
  const { errors } = await api.gql('{ failing(kindly: false) }');
  expect(JSON.stringify(errors)).not.toContain('secret');
  expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
});

test('and it is logged once', async () => {
  const logged = jest.spyOn(StructuredLogger.prototype, 'error').mockImplementation(() => undefined);
  await api.gql('{ failing(kindly: false) }');
  expect(logged).toHaveBeenCalledTimes(1);
  logged.mockRestore();
});

test("another site's page cannot post", async () => {
  const answer = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ greeting }' },
    headers: { origin: 'https://elsewhere.example', host: 'localhost' },
  });
  expect(answer.statusCode).toBe(403);
});

test('plain http from elsewhere is told that https is needed', async () => {
  const answer = await api.app.inject({ url: '/', headers: { host: 'throughline.example' } });
  expect(answer.statusCode).toBe(421);
  expect(answer.body).toContain('https');
});

test('defaults of variables hold on every run of a document, compiled or not', async () => {
  const query = 'query ($kindly: Boolean! = true) { failing(kindly: $kindly) }';
  for (let run = 0; run < 4; run++) expect(await codeOf(query)).toBe('CONFLICT');
});

test('a NUL character is refused, in a variable and in the document', async () => {
  const say = 'mutation ($word: String!) { say(word: $word) }';
  const { errors } = await api.gql(say, { word: 'a\u0000b' }, sampleCookie('ann'));
  expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  expect(await codeOf('mutation { say(word: "a\\u0000b") }', sampleCookie('ann'))).toBe('BAD_INPUT');
});
