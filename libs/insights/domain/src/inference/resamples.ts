import { randomIntegers } from './random';

/**
 * Resamples of units with replacement, each as how many times every unit was drawn.
 * The same seed gives the same resamples. The array is filled anew for each: do not keep it.
 */
export function* resamples(units: number, count: number, seed: number): Generator<Float64Array> {
  const draw = randomIntegers(seed);
  const times = new Float64Array(units);
  for (let done = 0; done < count; done++) {
    times.fill(0);
    for (let i = 0; i < units; i++) times[draw(units)]! += 1;
    yield times;
  }
}

/** Resamples given as places of the units drawn, counted from 0. */
export function* givenResamples(units: number, drawn: readonly (readonly number[])[]): Generator<Float64Array> {
  for (const places of drawn) {
    const times = new Float64Array(units);
    for (const place of places) times[place]! += 1;
    yield times;
  }
}
