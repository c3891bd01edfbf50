/** How a measure was brought to mean 0 and standard deviation 1. */
export interface Scale {
  /** A standard value back as a difference in the measure's own unit. */
  spread: number;
  /** One value of the measure in standard deviations from its mean. */
  standard(value: number): number;
}

/** A spread smaller than this share of the largest value is rounding: the measure is constant. */
const constantShare = 1e-9;

/**
 * The scale of a measure. Correlations do not change by it, and sums of squares stay near 1 whatever the unit,
 * so that one tolerance tells variation from rounding. Values are first divided by the largest, so that nothing overflows.
 * A constant measure has spread 0 and standard values 0.
 */
export function scaleOf(values: readonly number[]): Scale {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return { spread: 0, standard: () => 0 };
  const mean = values.reduce((sum, value) => sum + value / largest, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value / largest - mean) ** 2, 0);
  const spread = Math.sqrt(squares / values.length);
  if (spread < constantShare) return { spread: 0, standard: () => 0 };
  return { spread: spread * largest, standard: (value) => (value / largest - mean) / spread };
}
