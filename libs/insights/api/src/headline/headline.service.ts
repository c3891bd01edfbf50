import { Injectable } from '@nestjs/common';
import { lagsOf } from '@throughline/insights/domain';
import type { Viewer } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { ComparableMetrics } from '../panel/comparable-metrics';
import type { LinkagePair } from '../linkage/linkage-store';
import type { LinkageHeadline } from './headline.types';

const COLUMNS = `unit_set_id as "unitSetId", people_metric_id as "peopleId", customer_metric_id as "customerId", lag,
  declared_at as "declaredAt"`;

/** Keeps the question that each unit set opens with. */
@Injectable()
export class HeadlineService {
  constructor(
    private readonly db: Db,
    private readonly comparable: ComparableMetrics,
  ) {}

  list(): Promise<LinkageHeadline[]> {
    return this.db.query<LinkageHeadline>(`select ${COLUMNS} from insights.headline order by declared_at, unit_set_id`);
  }

  /**
   * Declares the question of a unit set, in place of the one before. Saying the same again keeps its date.
   * @throws AppError as `LinkageService.of`; BAD_INPUT for a lag that is never looked at
   */
  async declare({ personId }: Viewer, unitSet: string, pair: LinkagePair): Promise<LinkageHeadline> {
    const [people] = await this.comparable.of(unitSet, pair);
    const lags = lagsOf(people.periodKind);
    if (!lags.includes(pair.lag))
      throw new AppError('BAD_INPUT', `No ${people.periodKind} is compared with one so far away`, {
        field: 'lag',
        hint: `Choose from ${lags[0]} to ${lags.at(-1)}.`,
      });
    const [declared] = await this.db.query<LinkageHeadline>(
      `with declared as (
         insert into insights.headline as known
           (unit_set_id, people_metric_id, customer_metric_id, lag, declared_by)
         values ($1, $2, $3, $4, $5)
         on conflict (unit_set_id) do update set
           people_metric_id = excluded.people_metric_id, customer_metric_id = excluded.customer_metric_id,
           lag = excluded.lag, declared_by = excluded.declared_by,
           declared_at = case
             when (known.people_metric_id, known.customer_metric_id, known.lag)
               = (excluded.people_metric_id, excluded.customer_metric_id, excluded.lag)
             then known.declared_at else excluded.declared_at end
         returning *
       ) select ${COLUMNS} from declared`,
      [unitSet, pair.people, pair.customer, pair.lag, personId],
    );
    return declared!;
  }
}
