import { Controller, Get, Header, Query } from '@nestjs/common';
import { MetricReader } from '@throughline/outcomes/api';
import { Allow } from '@throughline/platform/auth';
import { AppError } from '@throughline/platform/errors';
import { ComparableMetrics } from '../panel/comparable-metrics';
import { linkageCsv } from './linkage-csv';

/** What stands in the address; what is named twice is a list. */
type Question = Partial<Record<'unitSet' | 'people' | 'customer' | 'lag', unknown>>;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** @throws AppError BAD_INPUT unless it is a whole number; 0 when it is left out */
function lagOf(value: unknown = '0'): number {
  if (/^[+-]?\d{1,4}$/.test(text(value))) return Number(value);
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
  async download(@Query() question: Question): Promise<string> {
    const lag = lagOf(question.lag);
    const [people, customer] = [text(question.people), text(question.customer)];
    const [x, y] = await this.comparable.of(text(question.unitSet), { people, customer, lag });
    return linkageCsv(await this.metrics.panel(people, customer), x, y, lag);
  }
}
