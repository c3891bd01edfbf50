import { Module } from '@nestjs/common';
import { PrincipleReader } from './principle/principle-reader';
import { PrincipleResolver } from './principle/principle.resolver';
import { PrincipleService } from './principle/principle.service';

@Module({ providers: [PrincipleReader, PrincipleResolver, PrincipleService], exports: [PrincipleReader] })
export class PrinciplesModule {}
