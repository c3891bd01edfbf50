import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { InputPipe } from '@throughline/platform/graphql';
import { DecisionReader } from './decision-reader';
import { DecideOnPulseInput, KeepPromiseInput } from './decision.input';
import { DecisionService } from './decision.service';
import { PulseDecision } from './decision.types';

@Resolver(() => PulseDecision)
export class DecisionResolver {
  constructor(
    private readonly reader: DecisionReader,
    private readonly service: DecisionService,
  ) {}

  @Allow('pulse:results')
  @Query(() => [PulseDecision], {
    description: 'What was decided on findings of a wave and those before it, newest first.',
  })
  pulseDecisions(
    @Viewer() viewer: Viewer,
    @Args('waveId', { type: () => ID, description: 'A wave that is closed.' }) waveId: string,
    @Args('unitId', { type: () => ID, nullable: true, description: 'A unit; all that the viewer may see when absent.' })
    unitId?: string,
  ) {
    return this.reader.list(viewer, waveId, unitId);
  }

  @Allow('pulse:answer')
  @Query(() => [PulseDecision], { description: 'What was done, or decided, with what my people said: the newest.' })
  myPulseDecisions(@Viewer() viewer: Viewer) {
    return this.reader.mine(viewer);
  }

  @Allow('pulse:write')
  @Query(() => [PulseDecision], {
    description: 'Promises whose day has passed: to look at before people are asked again.',
  })
  overduePromises(
    @Args('unitIds', { type: () => [ID], nullable: true, description: 'Made to these units; to anybody when absent.' })
    unitIds?: string[],
  ) {
    return this.reader.overdue(unitIds ?? null);
  }

  @Allow('pulse:decide')
  @Mutation(() => PulseDecision, {
    description: 'Decides on a finding: do, do not, or later. Those it was found of read it.',
  })
  decideOnPulse(@Viewer() viewer: Viewer, @Args('input', InputPipe) input: DecideOnPulseInput) {
    return this.service.decide(viewer, input);
  }

  @Allow('pulse:decide')
  @Mutation(() => PulseDecision, { description: 'Says that a promise was kept, and how.' })
  keepPromise(@Viewer() viewer: Viewer, @Args('input', InputPipe) input: KeepPromiseInput) {
    return this.service.keep(viewer, input);
  }
}
