import { correlationText, spelled } from '../linkage/figures';
import type { Labels } from '../linkage/finding';
import type { PeriodKind } from '../panel/period';
import type { LagScan } from './lag-scan.types';

/** Which side came before the other, in one sentence; that nothing can be said, where it cannot. */
export function orderFinding(scan: LagScan, { x, y }: Pick<Labels, 'x' | 'y'>, periodKind: PeriodKind): string {
  const best = scan.rows.find((row) => row.lag === scan.largest);
  const looked = scan.rows.filter((row) => row.r !== null).length;
  if (!best || best.r === null) return `Not enough to say whether ${x} or ${y} came first.`;
  const away = `${spelled(Math.abs(best.lag))} ${periodKind}${Math.abs(best.lag) === 1 ? '' : 's'}`;
  const largest = `r ${correlationText(best.r)} is the largest of ${looked}`;
  if (scan.order === 'not-stated')
    return `No direction can be stated between ${x} and ${y}: ${largest} and proves no order.`;
  const [first, second] = scan.order === 'x-first' ? [x, y] : [y, x];
  return `Changes in ${first} came before changes in ${second}, by ${away}: ${largest}.`;
}
