import { Controller, Get, Header, Query } from '@nestjs/common';
import { MetricReader } from '@throughline/outcomes/api';
import { Allow } from '@throughline/platform/auth';
import { ComparableMetrics } from './comparable-metrics';
import { linkageCsv } from './linkage-csv';

interface Question {
  unitSet?: string;
  people?: string;
  customer?: string;
  lag?: string;
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
    const { unitSet = '', people = '', customer = '' } = question;
    const lag = Number.parseInt(question.lag ?? '0', 10) || 0;
    const [x, y] = await this.comparable.of(unitSet, { people, customer, lag });
    return linkageCsv(await this.metrics.panel(people, customer), x, y, lag);
  }
}
