import { Module } from '@nestjs/common';
import { EngagementReader, ReleaseRecord, ResultsGate, WaveSumsReader } from '@throughline/pulse/gate';
import { ResultsCsvController } from './results-csv.controller';
import { ResultsScope } from '../results-places/results-scope';
import { ResultsResolver } from './results.resolver';
import { ResultsService } from './results.service';

/** What may be seen of answers, and for other domains how engaged people are. */
@Module({
  controllers: [ResultsCsvController],
  providers: [
    EngagementReader,
    ReleaseRecord,
    ResultsGate,
    ResultsResolver,
    ResultsScope,
    ResultsService,
    WaveSumsReader,
  ],
  exports: [EngagementReader, ResultsGate, ResultsScope],
})
export class ResultsModule {}
