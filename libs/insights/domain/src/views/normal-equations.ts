/** A pivot below this share of its diagonal belongs to a column that the others already span. */
const dependentShare = 1e-10;

/**
 * Cholesky factor of a symmetric non-negative matrix (`size` x `size`, by rows), written over its lower triangle.
 * A column that depends on earlier ones gets a zero pivot and is left out by the solvers: the usual treatment of dummy
 * variables that add up to a constant (Searle 1971, generalised inverse of the normal equations).
 * @param first for each row its first column that may differ from zero: blocks that share nothing cost nothing
 */
export function factorise(matrix: Float64Array, size: number, first: Uint32Array): void {
  for (let row = 0; row < size; row++) {
    const from = first[row]!;
    for (let column = from; column <= row; column++) {
      let rest = matrix[row * size + column]!;
      for (let k = from; k < column; k++) rest -= matrix[row * size + k]! * matrix[column * size + k]!;
      if (column < row) {
        const pivot = matrix[column * size + column]!;
        matrix[row * size + column] = pivot === 0 ? 0 : rest / pivot;
      } else {
        matrix[row * size + row] = rest > dependentShare * matrix[row * size + row]! ? Math.sqrt(rest) : 0;
      }
    }
  }
}

/** Solves L z = b in place for a factor L. The squared length of z is b' A^- b. */
export function solveForward(factor: Float64Array, size: number, first: Uint32Array, b: Float64Array): void {
  for (let row = 0; row < size; row++) {
    const pivot = factor[row * size + row]!;
    let rest = b[row]!;
    for (let k = first[row]!; k < row; k++) rest -= factor[row * size + k]! * b[k]!;
    b[row] = pivot === 0 ? 0 : rest / pivot;
  }
}

/** Solves L' c = z in place: after `solveForward`, a solution of A c = b. */
export function solveBackward(factor: Float64Array, size: number, z: Float64Array): void {
  for (let row = size - 1; row >= 0; row--) {
    const pivot = factor[row * size + row]!;
    let rest = z[row]!;
    for (let k = row + 1; k < size; k++) rest -= factor[k * size + row]! * z[k]!;
    z[row] = pivot === 0 ? 0 : rest / pivot;
  }
}
