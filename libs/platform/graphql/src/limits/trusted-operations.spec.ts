import { gql, InMemoryCache } from '@apollo/client';
import { parse, print } from 'graphql';
import { TrustedOperations } from './trusted-operations';

const OWN =
  'query Bell($first: Int) { notices(first: $first) { ...Line } } fragment Line on Notice { id person { name } }';
const operations = new TrustedOperations([OWN]);
const ask = (document: string, trusted = operations) => trusted.assertTrusted(parse(document));

test('what the web asks is answered, as Apollo sends it', () => {
  const sent = print(new InMemoryCache().transformDocument(gql(OWN)));
  expect(sent).toContain('__typename');
  expect(() => ask(sent)).not.toThrow();
  expect(() => ask(OWN.replaceAll(' ', '\n  '))).not.toThrow();
});

test.each([
  ['another field', OWN.replace('id person', 'id createdAt person')],
  ['a field less', OWN.replace('id person', 'person')],
  ['another name', OWN.replace('query Bell', 'query Ball')],
  ['an alias', OWN.replace('id person', 'id: __typename person')],
  ['another argument', OWN.replace('first: $first', 'first: 100')],
  ['the schema', '{ __schema { types { name } } }'],
])('%s is refused, and the hint names the setting', (_, document) => {
  expect(() => ask(document)).toThrow(
    expect.objectContaining({ code: 'FORBIDDEN', hint: expect.stringContaining('GRAPHQL_TRUSTED_ONLY') }),
  );
});

test('without the setting every document is as good as another', () => {
  expect(() => ask('{ anything }', new TrustedOperations(null))).not.toThrow();
});
