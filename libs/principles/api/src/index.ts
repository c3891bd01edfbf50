import { defineDomain } from '@throughline/platform/server';
import { seedPrinciples } from './demo/principles.seed';
import { Principles1764000003000 } from './migrations/1764000003000-principles';
import { PrincipleRetired1764000003100 } from './migrations/1764000003100-principle-retired';
import { ExampleEntity, PrincipleEntity } from './principle/principle.entity';
import { PrinciplesModule } from './principles.module';
import { principlesRights } from './principles.policy';

export { type DemoPrincipleKey, demoPrincipleId } from './demo/demo-principle';
export { createPrinciple, type NewPrinciple } from './principle/principle.factory';
export { PrincipleReader } from './principle/principle-reader';
export { PrincipleTag } from './principle/principle.types';
export { PrinciplesModule } from './principles.module';

export const principles = defineDomain({
  name: 'principles',
  module: PrinciplesModule,
  entities: [PrincipleEntity, ExampleEntity],
  migrations: [Principles1764000003000, PrincipleRetired1764000003100],
  rights: principlesRights,
  seed: seedPrinciples,
});
