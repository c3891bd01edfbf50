import { LIMITS } from '@throughline/platform/graphql';

export interface HostileDocument {
  name: string;
  query: string;
}

const repeat = (times: number, part: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => part(index)).join(' ');
const nested = (depth: number, field: string) => `${`${field} { `.repeat(depth)}__typename${' }'.repeat(depth)}`;
/** `@`, `include`, and the five of `(if: true)`. */
const DIRECTIVE_TOKENS = 7;
const sizes = Array.from({ length: 12 }, (_, index) => 2 ** index);

/** Each family grows from just over the limits to what would hurt a server without any. */
const families: Record<string, (size: number) => string> = {
  aliases: (size) => `{ ${repeat(LIMITS.aliases + size, (index) => `a${index}: __typename`)} }`,
  depth: (size) => `{ ${nested(Math.min(LIMITS.depth + size, 900), 'me')} }`,
  'inline fragments': (size) => `{ ${nested(Math.min(LIMITS.depth + size, 700), '... on Query')} }`,
  fields: (size) => `{ ${repeat(LIMITS.fields + size, () => '__typename')} }`,
  'fragment cycle': (size) =>
    `{ ...f0 } ${repeat(1 + (size % 40), (index) => `fragment f${index} on Query { ...f${(index + 1) % (1 + (size % 40))} }`)} # ${size}`,
  'fragment bomb': (size) =>
    `{ ...f0 } ${repeat(9 + (size % 30), (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`)} fragment f${9 + (size % 30)} on Query { __typename } # ${size}`,
  operations: (size) => repeat(1 + size, (index) => `query q${index} { __typename }`),
  tokens: (size) => `{ __typename(${repeat(LIMITS.tokens + size, (index) => `a${index}:1`)}) }`,
  'lists in themselves': (size) => `{ me { person { reports { manager { reports { r${size}: name } } } } } }`,
  directives: (size) =>
    `{ __typename ${repeat(Math.ceil(LIMITS.tokens / DIRECTIVE_TOKENS) + size, () => '@include(if: true)')} }`,
};

/** Documents that ask for far too much, for the tests and the benchmark. */
export function hostileDocuments(): HostileDocument[] {
  const grown = Object.entries(families).flatMap(([family, build]) =>
    sizes.map((size) => ({ name: `${family}, ${size}`, query: build(size) })),
  );
  const broken = [
    '',
    '{',
    '{ me { }',
    'query ($a: [[[[Int) { me }',
    '{ noSuchField }',
    'subscription { organisation { name } }',
  ];
  return [...grown, ...broken.map((query) => ({ name: `broken: ${query}`, query }))];
}
