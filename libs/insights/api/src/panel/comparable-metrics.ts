import { Injectable } from '@nestjs/common';
import { type Metric, MetricReader } from '@throughline/outcomes/api';
import { UnitSetService } from '@throughline/people/api';
import { AppError } from '@throughline/platform/errors';
import type { LinkagePair } from '../linkage/linkage-store';

const FARTHEST_LAG = 12;

const refuse = (field: string, message: string, hint: string) => new AppError('BAD_INPUT', message, { field, hint });
const named = (names: readonly string[]) =>
  names.length === 0 ? 'There is none yet: import figures first.' : `There is: ${names.join(', ')}.`;

/** Says whether two metrics can be compared. */
@Injectable()
export class ComparableMetrics {
  constructor(
    private readonly metrics: MetricReader,
    private readonly unitSets: UnitSetService,
  ) {}

  /**
   * The two metrics of a pair.
   * @throws AppError NOT_FOUND or BAD_INPUT, with the argument that is to blame
   */
  async of(unitSet: string, { people, customer, lag }: LinkagePair): Promise<[Metric, Metric]> {
    await this.assertUnitSet(unitSet);
    const listed = await this.metrics.list(unitSet);
    const x = await this.metric(people, 'people');
    const y = await this.metric(customer, 'customer');
    const ofSide = (side: `${Metric['side']}`) =>
      named(listed.filter((each) => each.side === side).map(({ name }) => name));
    if (x.side !== 'people') throw refuse('people', `${x.name} is not about people`, ofSide('people'));
    if (y.side !== 'customers') throw refuse('customer', `${y.name} is not about customers`, ofSide('customers'));
    for (const [field, metric] of [['people', x] as const, ['customer', y] as const])
      if (metric.unitSet.id !== unitSet)
        throw refuse(
          field,
          `${metric.name} is not measured in this unit set, but in ${metric.unitSet.name}`,
          ofSide(metric.side),
        );
    if (x.periodKind !== y.periodKind)
      throw refuse(
        'customer',
        `${x.name} is measured by ${x.periodKind} and ${y.name} by ${y.periodKind}`,
        'Choose two with the same kind of period.',
      );
    if (Math.abs(lag) > FARTHEST_LAG)
      throw refuse('lag', `A lag is at most ${FARTHEST_LAG} periods, before or after`, 'Choose a shorter one.');
    return [x, y];
  }

  private async assertUnitSet(id: string): Promise<void> {
    const sets = await this.unitSets.list();
    if (sets.some((set) => set.id === id)) return;
    const known = sets.map((set) => `${set.name} (${set.id})`);
    throw new AppError('NOT_FOUND', 'There is no such unit set', { field: 'unitSet', hint: named(known) });
  }

  /** The metric, blamed on the argument that named it. */
  private async metric(id: string, field: string): Promise<Metric> {
    try {
      return await this.metrics.get(id);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const hint = 'The query `metrics(unitSet)` lists what can be compared.';
      throw new AppError(error.code, error.message, { field, hint });
    }
  }
}
