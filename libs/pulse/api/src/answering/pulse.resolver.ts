import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { IssuanceService } from '../signer/issuance.service';
import { PulseReader } from './pulse-reader';
import { MyPulse, Pulse } from './pulse.types';

@Resolver(() => Pulse)
export class PulseResolver {
  constructor(
    private readonly reader: PulseReader,
    private readonly issuance: IssuanceService,
  ) {}

  @Allow('pulse:answer')
  @Query(() => [MyPulse], { description: 'The pulses that I am invited to, those that are open first.' })
  myPulses(@Viewer() viewer: Viewer) {
    return this.reader.list(viewer);
  }

  @Allow('pulse:answer')
  @Query(() => Pulse, { description: 'All that my device needs to answer a pulse.' })
  pulse(@Viewer() viewer: Viewer, @Args('waveId', { type: () => ID }) waveId: string) {
    return this.reader.get(viewer, waveId);
  }

  @Allow('pulse:answer')
  @Mutation(() => String, {
    description: 'Takes my ballot: signs a blinded message, once. The same message gets the same signature again.',
  })
  issueBallotToken(
    @Viewer() viewer: Viewer,
    @Args('waveId', { type: () => ID }) waveId: string,
    @Args('blindedMessage', { description: 'As RFC 9474 blinds it, base64url.' }) blindedMessage: string,
  ) {
    return this.issuance.issue(viewer, waveId, blindedMessage);
  }

  @Allow('pulse:answer')
  @Mutation(() => String, {
    description:
      'Takes another ballot in place of mine, whose secret is lost: once. How many did is told beside results.',
  })
  replaceBallotToken(
    @Viewer() viewer: Viewer,
    @Args('waveId', { type: () => ID }) waveId: string,
    @Args('blindedMessage', { description: 'As RFC 9474 blinds it, base64url.' }) blindedMessage: string,
  ) {
    return this.issuance.replace(viewer, waveId, blindedMessage);
  }
}
