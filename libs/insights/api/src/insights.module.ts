import { Module } from '@nestjs/common';
import { OutcomesModule } from '@throughline/outcomes/api';
import { LinkageStore } from './linkage/linkage-store';
import { LinkageCsvController } from './linkage/linkage-csv.controller';
import { LinkageJob } from './linkage/linkage.job';
import { LinkageResolver } from './linkage/linkage.resolver';
import { LinkageService } from './linkage/linkage.service';
import { RecomputeLinkage } from './linkage/recompute-linkage';

@Module({
  imports: [OutcomesModule],
  controllers: [LinkageCsvController],
  providers: [LinkageJob, LinkageResolver, LinkageService, LinkageStore, RecomputeLinkage],
})
export class InsightsModule {}
