import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { Allow, Viewer } from '@throughline/platform/auth';
import { KnownParametersPipe } from '@throughline/platform/graphql';
import { ResultsService } from './results.service';

/** Results, to work on elsewhere. */
@Controller('api/pulse')
export class ResultsCsvController {
  constructor(private readonly results: ResultsService) {}

  @Allow('pulse:results')
  @Get(':wave/results.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="pulse-results.csv"')
  download(
    @Viewer() viewer: Viewer,
    @Param('wave') wave: string,
    @Query(new KnownParametersPipe('unit')) { unit }: { unit?: string },
  ): Promise<string> {
    return this.results.csv(viewer, wave, unit);
  }
}
