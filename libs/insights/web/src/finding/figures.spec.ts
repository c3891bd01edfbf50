import { decimalsFor, pText, signed } from './figures';

it.each([
  [[59.41, 82.7], 2],
  [[0.91, 1.48], 3],
  [[0.02, -0.3], 3],
  [[1_246, 20_330], 0],
  [[], 3],
])('figures such as %j share %i decimals', (values, decimals) => expect(decimalsFor(values)).toBe(decimals));

it.each([
  [0.0004, '<\u00a0.001'],
  [0.066, '.066'],
  [0.27, '.27'],
  [null, '–'],
])('p %s is printed %s, on one line', (p, printed) => expect(pText(p)).toBe(printed));

it.each([
  [-2, '−2'],
  [0, '0'],
  [3, '+3'],
])('lag %i is printed %s', (lag, printed) => expect(signed(lag)).toBe(printed));
