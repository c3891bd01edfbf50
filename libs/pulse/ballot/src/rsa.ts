/** Arithmetic of RSA on bigints. Big-endian bytes, as in RFC 8017 (I2OSP, OS2IP). */

export function toBigInt(bytes: Uint8Array): bigint {
  let hex = '0x0';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return BigInt(hex);
}

/** @throws RangeError when the number does not fit. */
export function toBytes(number: bigint, length: number): Uint8Array<ArrayBuffer> {
  const hex = number.toString(16).padStart(2 * length, '0');
  if (hex.length > 2 * length) throw new RangeError('The number does not fit');
  return Uint8Array.from({ length }, (_, place) => parseInt(hex.slice(2 * place, 2 * place + 2), 16));
}

/** base^exponent mod modulus, by squaring. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** The inverse by the extended Euclidean algorithm. @throws RangeError when there is none. */
export function inverse(number: bigint, modulus: bigint): bigint {
  let [rest, next] = [number % modulus, modulus];
  let [factor, nextFactor] = [1n, 0n];
  while (next > 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  if (rest !== 1n) throw new RangeError('The number has no inverse');
  return ((factor % modulus) + modulus) % modulus;
}

export const bitLength = (number: bigint): number => number.toString(2).length;
