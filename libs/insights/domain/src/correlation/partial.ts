import { scaleOf } from './standardise';
import { correlationP, fisherInterval } from './fisher';
import { type ListCorrelation, pearsonR } from './pearson';

/**
 * Partial correlation: r of what is left of x and y after a linear fit on the controls (Fisher 1924),
 * df = N - 2 - k, interval with N - k pairs. Each control is a list as long as x.
 */
export function partialCorrelation(
  x: readonly number[],
  y: readonly number[],
  controls: readonly (readonly number[])[],
): ListCorrelation {
  const n = x.length;
  const basis = orthogonalBasis(controls);
  const df = n - 2 - controls.length;
  const r = df >= 2 ? pearsonR(residual(standardised(x), basis), residual(standardised(y), basis)) : null;
  return { r, ...fisherInterval(r, n - controls.length), p: correlationP(r, df), n };
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

function standardised(values: readonly number[]): number[] {
  const scale = scaleOf(values);
  return values.map((value) => scale.standard(value));
}

/** Controls made orthogonal to each other, one after another (modified Gram-Schmidt); those that say nothing new are left out. */
function orthogonalBasis(controls: readonly (readonly number[])[]): number[][] {
  const basis: number[][] = [];
  for (const control of controls) {
    const rest = residual(residual(standardised(control), basis), basis);
    if (dot(rest, rest) > 1e-10 * rest.length) basis.push(rest);
  }
  return basis;
}

/** Values less their projections on an orthogonal basis. */
function residual(values: readonly number[], basis: readonly (readonly number[])[]): number[] {
  return basis.reduce<number[]>(
    (rest, axis) => {
      const share = dot(rest, axis) / dot(axis, axis);
      return rest.map((value, i) => value - share * axis[i]!);
    },
    [...values],
  );
}
