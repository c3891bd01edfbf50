import { Controller, Get, Header, Query } from '@nestjs/common';
import { MetricReader } from '@throughline/outcomes/api';
import { Allow } from '@throughline/platform/auth';
import { AppError } from '@throughline/platform/errors';
import { KnownParametersPipe } from '@throughline/platform/graphql';
import { ComparableMetrics } from '../panel/comparable-metrics';
import { linkageCsv } from './linkage-csv';

const PARAMETERS = ['unitSet', 'people', 'customer', 'lag'] as const;
type Question = Partial<Record<(typeof PARAMETERS)[number], string>>;

/** @throws AppError BAD_INPUT unless it is a whole number */
function lagOf(value: string): number {
  if (/^[+-]?\d{1,4}$/.test(value)) return Number(value);
  throw new AppError('BAD_INPUT', 'The lag is not a whole number', {
    field: 'lag',
    hint: 'Write it in digits, as lag=2, or leave it out for the same period.',
  });
}

/** The pairs behind a linkage, to work on elsewhere. */
@Controller('api')
export class LinkageCsvController {
  constructor(
    private readonly comparable: ComparableMetrics,
    private readonly metrics: MetricReader,
  ) {}

  @Allow('insights:linkage')
  @Get('linkage.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="linkage.csv"')
  async download(@Query(new KnownParametersPipe(...PARAMETERS)) question: Question): Promise<string> {
    const { unitSet = '', people = '', customer = '' } = question;
    const lag = lagOf(question.lag ?? '0');
    const [x, y] = await this.comparable.of(unitSet, { people, customer, lag });
    return linkageCsv(await this.metrics.panel(people, customer), x, y, lag);
  }
}
