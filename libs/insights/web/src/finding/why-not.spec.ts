import { whyNot } from './why-not';

it.each([
  [{ lo: -0.07, hi: 0.09 }, 'interval'],
  [{ lo: null, hi: null }, 'interval'],
  [{ lo: 0.001, hi: 0.13 }, 'test'],
  [{ lo: -0.2, hi: -0.01 }, 'test'],
])('of %j the reason is the %s', (estimate, reason) => expect(whyNot(estimate)).toBe(reason));
