import { AppError } from '@throughline/platform/errors';
import { THRESHOLD } from '@throughline/pulse/domain';

/** How many people anything is shown of at least; the least there is where nobody says. @throws AppError BAD_INPUT */
export function checkedThreshold(threshold: number | null | undefined): number {
  const { least, most } = THRESHOLD;
  if (threshold == null) return least;
  if (threshold >= least && threshold <= most) return threshold;
  throw new AppError('BAD_INPUT', `Figures cannot be shown from ${threshold} people on`, {
    field: 'threshold',
    hint: `Choose ${least} to ${most}.`,
  });
}
