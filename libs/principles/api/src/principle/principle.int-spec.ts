import { createPerson, people, signIn } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { principles } from '..';
import { ExampleEntity, PrincipleEntity } from './principle.entity';
import { createPrinciple } from './principle.factory';

let api: TestApi;
let cookie: string;
beforeAll(async () => {
  api = await startTestApi([people, principles]);
  cookie = await signIn(api, await createPerson(api));
}, 30_000);
afterAll(() => api.close());

const draft = { name: 'Draft', plainWords: 'Say it plainly.' };

test('lists published principles in their order, with their examples', async () => {
  const [second, first] = [await createPrinciple(api, { name: 'B' }), await createPrinciple(api, { name: 'A' })];
  await createPrinciple(api, { name: 'Hidden', published: false });
  const { data } = await api.gql('{ principles { name plainWords examples { title } } }', {}, cookie);
  const shown = { plainWords: 'Treat the customer as a friend would.', examples: [{ title: 'A kind call' }] };
  expect(data).toEqual({ principles: [first, second].map(({ name }) => ({ name, ...shown })) });
});

test('a draft is not there for others', async () => {
  const { id } = await createPrinciple(api, { published: false });
  const { errors } = await api.gql('query ($id: ID!) { principle(id: $id) { name } }', { id }, cookie);
  expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

describe('is not published', () => {
  test('without a line in plain words', async () => {
    const nothingSaid = { ...draft, name: 'Nothing said', plainWords: '', publishedAt: new Date() };
    await expect(api.db.manager.insert(PrincipleEntity, nothingSaid)).rejects.toThrow('published_in_plain_words');
  });

  test('without a real-life example', async () => {
    const noExample = { ...draft, name: 'No example', publishedAt: new Date() };
    await expect(api.db.manager.insert(PrincipleEntity, noExample)).rejects.toThrow('needs a real-life example');
  });

  test('any more once its last example would go', async () => {
    const { id: principleId } = await createPrinciple(api);
    await expect(api.db.manager.delete(ExampleEntity, { principleId })).rejects.toThrow('needs a real-life example');
  });

  test('but a draft may be kept without either', async () => {
    await expect(api.db.manager.insert(PrincipleEntity, { ...draft, plainWords: '' })).resolves.toBeDefined();
  });
});
