// Taken once: in the sandbox of a test each look-up of a global costs more than a draw.
const { cos, floor, imul, log, PI, sqrt } = Math;

/**
 * Random draws that are the same for the same words on every machine: xoshiro128** of Blackman & Vigna (2021,
 * https://prng.di.unimi.it), its state filled by a 32-bit SplitMix from an FNV-1a hash of the words.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  /** @param words what the draws are for; each purpose gets its own, so that a new one moves no other. */
  constructor(...words: (string | number)[]) {
    const mix = splitMix(hashOf(words.join('\n')));
    [this.a, this.b, this.c, this.d] = [mix(), mix(), mix(), mix()];
  }

  /** A 32-bit whole number. */
  bits(): number {
    const drawn = imul(rotate(imul(this.b, 5), 7), 9) >>> 0;
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = rotate(this.d, 11);
    return drawn;
  }

  /** From 0 to below 1. */
  next(): number {
    return this.bits() / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A normal draw, after Box and Muller (1958). */
  normal(mean = 0, deviation = 1): number {
    const radius = sqrt(-2 * log(1 - this.next()));
    return mean + deviation * radius * cos(2 * PI * this.next());
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[floor(this.next() * list.length)];
    if (picked === undefined) throw new RangeError('There is nothing to pick from');
    return picked;
  }

  /** One of the list, each as often as its weight says. */
  weighted<T>(list: readonly T[], weightOf: (one: T) => number): T {
    let left = this.next() * list.reduce((sum, one) => sum + weightOf(one), 0);
    const found = list.find((one) => (left -= weightOf(one)) < 0) ?? list.at(-1);
    if (found === undefined) throw new RangeError('There is nothing to pick from');
    return found;
  }

  /** The list in another order (Fisher and Yates). */
  shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = this.between(0, last);
      [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
    }
    return copy;
  }

  /** A UUID of version 7: sorts by the time that it is given. */
  uuid(at: Date): string {
    const time = at.getTime().toString(16).padStart(12, '0');
    const hex = () => this.bits().toString(16).padStart(8, '0');
    const [high, low, tail] = [hex(), hex(), hex()];
    const variant = ((this.bits() & 3) | 8).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${high.slice(0, 3)}-${variant}${high.slice(3, 6)}-${low}${tail.slice(0, 4)}`;
  }
}

const rotate = (value: number, by: number) => (value << by) | (value >>> (32 - by));

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  const bytes = encoder.encode(text);
  for (let at = 0; at < bytes.length; at++) hash = imul(hash ^ bytes[at]!, 0x01000193);
  return hash;
}

const encoder = new TextEncoder();

function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = imul(state ^ (state >>> 16), 0x21f0aaad);
    z = imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
}
