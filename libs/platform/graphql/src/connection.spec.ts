import { decodeCursor, decodeValueCursor, encodeCursor, rowsFor, toPage } from './connection';

test('one row more than asked says that another page follows, and is not given', () => {
  const page = toPage(['a', 'b', 'c'], 2, (row) => [row]);
  expect(page.edges.map(({ node }) => node)).toEqual(['a', 'b']);
  expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: encodeCursor(['b']) });
  expect(toPage([], 2, String as never).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
});

test('a cursor comes back as the key it was made of', () => {
  expect(decodeCursor(encodeCursor(['ÿ "quoted"', '2']), 2)).toEqual(['ÿ "quoted"', '2']);
  expect(decodeCursor(null, 2)).toEqual([null, null]);
});

test.each([
  ['rubbish'],
  [encodeCursor(['only one'])],
  [Buffer.from('[1,2]').toString('base64url')],
  [Buffer.from('{}').toString('base64url')],
])('the cursor %s is refused', (cursor) => {
  expect(() => decodeCursor(cursor, 2)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', field: 'after' }));
});

test.each([0, -1, 101])('a page of %d is refused', (first) => {
  expect(() => rowsFor({ first })).toThrow(expect.objectContaining({ code: 'BAD_INPUT', field: 'first' }));
});

test('a cursor that the database could not read is refused', () => {
  const id = '019ab000-0000-7000-8000-000000000001';
  expect(decodeValueCursor(encodeCursor(['anne', id]))).toEqual(['anne', id]);
  for (const key of [
    ['anne', 'no id'],
    ['anne', id],
  ])
    expect(() => decodeValueCursor(encodeCursor(key), (text) => /^\d+$/.test(text))).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT' }),
    );
});
