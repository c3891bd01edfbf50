/**
 * Random numbers that are the same for the same seed on every machine: xoshiro128** of Blackman & Vigna (2021),
 * its state filled from the seed by a 32-bit SplitMix. Gives a function that draws an integer from 0 to below `limit`.
 */
export function randomIntegers(seed: number): (limit: number) => number {
  let mix = seed | 0;
  const nextState = () => {
    mix = (mix + 0x9e3779b9) | 0;
    let z = Math.imul(mix ^ (mix >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [nextState(), nextState(), nextState(), nextState()];
  const rotate = (value: number, bits: number) => (value << bits) | (value >>> (32 - bits));
  return (limit) => {
    const drawn = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return Math.floor((drawn / 2 ** 32) * limit);
  };
}
