import { parse } from 'graphql';
import { assertWithinLimits, LIMITS } from './limits';

const check = (query: string, transport: 'http' | 'websocket' = 'http') => assertWithinLimits(parse(query), transport);
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const deep = (levels: number) => `{ ${'a { '.repeat(levels - 1)}b${' }'.repeat(levels - 1)} }`;

test.each([
  ['depth', deep(LIMITS.depth), deep(LIMITS.depth + 1)],
  ['aliases', `{ ${times(LIMITS.aliases, (n) => `a${n}: x`)} }`, `{ ${times(LIMITS.aliases + 1, (n) => `a${n}: x`)} }`],
  ['fields', `{ ${times(LIMITS.fields, () => 'x')} }`, `{ ${times(LIMITS.fields + 1, () => 'x')} }`],
  ['operations', 'query a { x }', 'query a { x } query b { x }'],
])('the limit of %s lets its last value pass and refuses the next', (_, allowed, refused) => {
  expect(() => check(allowed)).not.toThrow();
  expect(() => check(refused)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
});

test('a fragment counts each time it is spread', () => {
  const fragment = `fragment f on Query { ${times(40, () => 'x')} }`;
  expect(() => check(`{ ${times(7, () => '...f')} } ${fragment}`)).not.toThrow();
  expect(() => check(`{ ${times(8, () => '...f')} } ${fragment}`)).toThrow('fields');
});

test('a fragment that spreads itself is refused, also in a ring', () => {
  expect(() => check('{ ...f } fragment f on Query { ...f }')).toThrow('spreads itself');
  expect(() => check('{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }')).toThrow('spreads itself');
});

test('each transport carries its own kind of operation', () => {
  expect(() => check('subscription { x }', 'websocket')).not.toThrow();
  expect(() => check('subscription { x }')).toThrow('over HTTP');
  expect(() => check('{ x }', 'websocket')).toThrow('WebSocket');
});

test('a syntax tree that did not come from the parser is refused', () => {
  const tree = JSON.parse(JSON.stringify(parse('{ x }')));
  expect(() => assertWithinLimits(tree, 'http')).toThrow('not text');
});
