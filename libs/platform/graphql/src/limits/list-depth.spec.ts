import { buildSchema, parse } from 'graphql';
import { assertListsApart, assertListsFew } from './list-depth';

const schema = buildSchema(`
  type Query { me: Person teams: [Team!]! }
  type Team { leads: [Person!]! thanks: [Thanks!]! }
  type Subscription { given: Thanks! }
  type Thanks { giver: Person! recipients: [Person!]! }
  type Person { name: String! tags: [String!]! groups: [Person!]! manager: Person reports: [Person!]! }
`);
const check = (text: string) => () => assertListsApart(schema, parse(text));

test.each([
  'subscription { given { recipients { reports { name } } } }',
  'subscription { given { giver { reports { manager { reports { name } } } } } }',
  'subscription { given { ... on Thanks { recipients { ...Team } } } } fragment Team on Person { reports { name } }',
])('a list inside a list is too much: %s', (text) => {
  expect(check(text)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED', hint: expect.any(String) }));
});

test.each([
  'subscription { given { giver { reports { name tags } } recipients { name manager { name } } } }',
  'subscription { given { ...Card ...Card } } fragment Card on Thanks { recipients { name } }',
])('lists beside each other may be asked: %s', (text) => {
  expect(check(text)).not.toThrow();
});

const few = (text: string) => () => assertListsFew(schema, parse(text));

test.each([
  '{ me { reports { reports { name } } } }',
  '{ me { reports { manager { ...Team } } } } fragment Team on Person { reports { name } }',
  '{ teams { thanks { recipients { reports { groups { name } } } } } }',
])('a query may not ask for lists of lists of lists without end: %s', (text) => {
  expect(few(text)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED', hint: expect.any(String) }));
});

test.each([
  '{ me { reports { manager { name tags } } } a: me { reports { name } } }',
  '{ teams { thanks { recipients { reports { name } } } leads { reports { tags } } } }',
])('a query may ask for what a page shows: %s', (text) => {
  expect(few(text)).not.toThrow();
});
