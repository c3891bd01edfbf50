import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Public, type RequestContext } from '@throughline/platform/auth';
import { InputPipe } from '@throughline/platform/graphql';
import { MeService } from '../session/me.service';
import { Me } from '../session/session.types';
import { SetUpInput } from './organisation.types';
import { SetUpService } from './set-up.service';

@Resolver()
export class SetUpResolver {
  constructor(
    private readonly firstRun: SetUpService,
    private readonly mes: MeService,
  ) {}

  @Public()
  @Mutation(() => Me, { description: 'Sets up a new organisation with the token of the terminal, and signs in.' })
  async setUp(@Args('input', InputPipe) input: SetUpInput, @Context() context: RequestContext) {
    return this.mes.start(await this.firstRun.run(input), context);
  }
}
