import { decimalsOf, type Scale } from './decimals';

const scale = (unit: string, p50: number, target: number | null = null): Scale => ({
  unit,
  target,
  latest: { p10: p50 * 0.8, p50, p90: p50 * 1.2 },
});

test.each<[Scale, number]>([
  [scale('%', 84), 1],
  [scale('%', 1.35, 1.5), 2],
  [scale('complaints per 1,000 customers', 2.37), 2],
  [scale('minutes', 18.2), 1],
  [scale('minutes', 4, 12), 1],
  [scale('orders', 25_000), 0],
  [scale('share', 0.042), 3],
  [scale('points', 4.2), 1],
  [scale('Points', -8), 1],
  [scale('1-5', 3.95), 2],
  [{ unit: '%', target: 86, latest: null }, 1],
  [{ unit: '', target: null, latest: null }, 1],
  [{ unit: 'hours', target: null, latest: { p10: null, p50: null, p90: null } }, 1],
])('%j is written with %i decimals', (given, decimals) => expect(decimalsOf(given)).toBe(decimals));
