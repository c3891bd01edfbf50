import { Module } from '@nestjs/common';
import { PrincipleReader } from './principle/principle-reader';
import { PrincipleResolver } from './principle/principle.resolver';

@Module({ providers: [PrincipleReader, PrincipleResolver], exports: [PrincipleReader] })
export class PrinciplesModule {}
