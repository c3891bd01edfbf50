/** A correlation corrected for measurement error, or why it is not shown. */
export type Disattenuated = { r: number; refused: null } | { r: null; refused: 'unreliable-measure' | 'beyond-belief' };

/** A measure less reliable than this cannot be corrected honestly. */
const leastReliability = 0.5;
/** A corrected correlation above this says that a reliability is wrong. */
const mostBelievable = 0.95;

/**
 * r / sqrt(reliability of x * reliability of y) (Spearman 1904). Refused where a reliability is under .5
 * or the result exceeds .95. Never a headline.
 */
export function disattenuated(r: number, xReliability: number, yReliability: number): Disattenuated {
  const reliable = [xReliability, yReliability].every((value) => value >= leastReliability && value <= 1);
  if (!reliable) return { r: null, refused: 'unreliable-measure' };
  const corrected = r / Math.sqrt(xReliability * yReliability);
  return Math.abs(corrected) <= mostBelievable
    ? { r: corrected, refused: null }
    : { r: null, refused: 'beyond-belief' };
}
