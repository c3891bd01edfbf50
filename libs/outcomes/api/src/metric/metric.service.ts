import { Injectable } from '@nestjs/common';
import { UnitSetService } from '@throughline/people/api';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { QueryFailedError } from 'typeorm';
import { MetricReader } from './metric-reader';
import { MetricEntity } from './metric.entity';
import type { CreateMetricInput, UpdateMetricInput } from './metric.input';
import type { Metric } from './metric.types';

/** Writes the registry of metrics. */
@Injectable()
export class MetricService {
  constructor(
    private readonly db: Db,
    private readonly unitSets: UnitSetService,
    private readonly reader: MetricReader,
  ) {}

  /** @throws AppError CONFLICT when the unit set has a metric of this name on this side. */
  async create({ unitSet, ...input }: CreateMetricInput): Promise<Metric> {
    const { id: unitSetId } = await this.unitSets.get(unitSet);
    const inserted = await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(MetricEntity)
      .values({ ...known(input), unitSetId })
      .orIgnore()
      .returning('id')
      .execute();
    const [row] = inserted.raw as { id: string }[];
    if (!row) throw nameTaken(input.name);
    return this.reader.get(row.id);
  }

  /** Changes what is given and leaves the rest. @throws AppError NOT_FOUND, CONFLICT when another has that name */
  async update({ id, ...changes }: UpdateMetricInput): Promise<Metric> {
    const { id: found } = await this.reader.get(id);
    const given = known(changes);
    if (Object.keys(given).length > 0) await this.write(found, given);
    return this.reader.get(found);
  }

  private async write(id: string, changes: Partial<MetricEntity>): Promise<void> {
    try {
      await this.db.manager.update(MetricEntity, { id }, changes);
    } catch (error) {
      throw error instanceof QueryFailedError && isUniqueViolation(error) ? nameTaken(changes.name ?? '') : error;
    }
  }
}

const nameTaken = (name: string) =>
  new AppError('CONFLICT', `There is a metric called ${name} already`, {
    field: 'name',
    hint: 'Give this one another name, or change the one that is there.',
  });

const isUniqueViolation = ({ driverError }: QueryFailedError) => (driverError as { code?: string }).code === '23505';

/** These columns are never null: a client that sends null says nothing about them. */
const FILLED = new Set(['name', 'definition', 'unit', 'direction', 'source']);

function known<T extends object>(input: T): Partial<MetricEntity> {
  const entries = Object.entries(input).filter(
    ([key, value]) => value !== undefined && !(value === null && FILLED.has(key)),
  );
  return Object.fromEntries(entries);
}
