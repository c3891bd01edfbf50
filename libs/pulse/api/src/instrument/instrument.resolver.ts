import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@throughline/platform/auth';
import { LongInput } from '@throughline/platform/graphql';
import { questionView, textView } from '../form/form-mapping';
import type { Instrument } from './instrument';
import { InstrumentService } from './instrument.service';
import { InstrumentFormat, InstrumentImport, ItemInstrument } from './instrument.types';

@Resolver(() => ItemInstrument)
export class InstrumentResolver {
  constructor(private readonly instruments: InstrumentService) {}

  @Allow('pulse:write')
  @Query(() => [ItemInstrument], { name: 'instruments', description: 'The instruments of others that were imported.' })
  async list() {
    return (await this.instruments.list()).map(viewOf);
  }

  @Allow('pulse:write')
  @LongInput()
  @Mutation(() => InstrumentImport, {
    description: 'Imports instruments of others: all of the file, or nothing. What has the same code is replaced.',
  })
  async importInstrument(
    @Args('content', { description: 'The file.' }) content: string,
    @Args('format', { type: () => InstrumentFormat, description: 'How it is written.' }) format: InstrumentFormat,
    @Args('dryRun', { type: () => Boolean, nullable: true, description: 'Only says what would come of it.' })
    dryRun?: boolean | null,
  ) {
    const { instruments, ...result } = await this.instruments.import(content, format, dryRun ?? false);
    return { ...result, instruments: instruments.map(viewOf) };
  }
}

const viewOf = ({ content, ...instrument }: Instrument): ItemInstrument => ({
  ...instrument,
  launchable: instrument.licence !== '',
  locale: content.locale,
  questions: content.questions.map(questionView),
  indices: content.indices.map(({ name, questionIds, scoring, ...index }) => ({
    ...index,
    name: textView(name),
    questionIds: [...questionIds],
    scoring: scoring as ItemInstrument['indices'][number]['scoring'],
  })),
  scoringNote: content.scoringNote,
});
