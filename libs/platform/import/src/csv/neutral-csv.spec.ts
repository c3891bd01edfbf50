import { csvLines } from './neutral-csv';

test('formulas become text, numbers stay numbers', () => {
  expect(csvLines([['=1+1', '@x', '-5', '-5.5%', '-cmd', 7, 'a "b", c']])).toBe(
    `'=1+1,'@x,-5,-5.5%,'-cmd,7,"a ""b"", c"\r\n`,
  );
});
