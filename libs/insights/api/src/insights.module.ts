import { Module } from '@nestjs/common';
import { OutcomesModule } from '@throughline/outcomes/api';
import { ResultsModule } from '@throughline/pulse/api';
import { HeadlineResolver } from './headline/headline.resolver';
import { HeadlineService } from './headline/headline.service';
import { LagScanStore } from './lags/lag-scan-store';
import { LagScanJob } from './lags/lag-scan.job';
import { LinkageLagsResolver } from './lags/linkage-lags.resolver';
import { LinkageLagsService } from './lags/linkage-lags.service';
import { ComparableMetrics } from './panel/comparable-metrics';
import { LinkageStore } from './linkage/linkage-store';
import { LinkageCsvController } from './linkage/linkage-csv.controller';
import { LinkageJob } from './linkage/linkage.job';
import { LinkageResolver } from './linkage/linkage.resolver';
import { LinkageService } from './linkage/linkage.service';
import { PairPanel } from './panel/pair-panel';
import { RecomputeLinkage } from './linkage/recompute-linkage';
import { KeepPulseIndex } from './pulse-index/keep-pulse-index';
import { StoredResult } from './results/stored-result';
import { InsightsThreads } from './threads/insights-threads';

@Module({
  imports: [OutcomesModule, ResultsModule],
  controllers: [LinkageCsvController],
  providers: [
    ComparableMetrics,
    HeadlineResolver,
    HeadlineService,
    InsightsThreads,
    KeepPulseIndex,
    LagScanJob,
    LagScanStore,
    LinkageJob,
    LinkageLagsResolver,
    LinkageLagsService,
    LinkageResolver,
    LinkageService,
    LinkageStore,
    PairPanel,
    RecomputeLinkage,
    StoredResult,
  ],
})
export class InsightsModule {}
