/** Figures came in, or changed. */
export const OUTCOMES_IMPORTED = 'OutcomesImported';

export interface OutcomesImported {
  unitSetId: string;
  /** The metrics whose figures were added or changed. */
  metricIds: string[];
}
