import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Question, QuestionIndex } from '../form/form.types';

export enum InstrumentFormat {
  JSON = 'JSON',
  CSV = 'CSV',
}
registerEnumType(InstrumentFormat, {
  name: 'InstrumentFormat',
  description: 'How a file of instruments is written.',
  valuesMap: {
    JSON: {
      description: 'An object with instruments: a list, each with code, name, licence, source, scale and items.',
    },
    CSV: { description: 'A row for each item, with the columns code, name, item, scale, licence and others.' },
  },
});

@ObjectType({ description: 'Items that others wrote, to be asked as far as their licence allows.' })
export class ItemInstrument {
  @Field(() => ID, { description: 'The code that its file gives it.' })
  code: string;

  @Field({ description: 'What its authors call it.' })
  name: string;

  @Field({ description: 'Where its wording is from.' })
  source: string;

  @Field({ description: 'What allows us to ask it; empty where nobody has said.' })
  licence: string;

  @Field({ description: 'Whether a survey with its items may be launched: not without a licence note.' })
  launchable: boolean;

  @Field({ description: 'The language of its words.' })
  locale: string;

  @Field(() => [Question], { description: 'Its items.' })
  questions: Question[];

  @Field(() => [QuestionIndex], { description: 'The figures that they make.' })
  indices: QuestionIndex[];

  @Field(() => String, { nullable: true, description: 'How its authors score it, where that is none of our ways.' })
  scoringNote: string | null;
}

@ObjectType({ description: 'What is wrong with a file, and where.' })
export class InstrumentFault {
  @Field({ description: 'The place in the file, such as instruments.2.items or line 3, scale.' })
  place: string;

  @Field({ description: 'What is wrong.' })
  message: string;

  @Field({ description: 'How to mend it.' })
  hint: string;
}

@ObjectType({ description: 'What came of a file of instruments: all of it is kept, or nothing.' })
export class InstrumentImport {
  @Field({ description: 'Whether the instruments are kept now.' })
  applied: boolean;

  @Field(() => [ItemInstrument], { description: 'What was read.' })
  instruments: ItemInstrument[];

  @Field(() => [InstrumentFault], { description: 'All that is wrong.' })
  faults: InstrumentFault[];
}
