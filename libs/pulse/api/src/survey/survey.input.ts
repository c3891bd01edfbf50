import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalTextInput, SurveyFormInput } from '../form/form.input';
import { AudienceInput } from './audience.types';

@InputType({ description: 'A survey to begin: from a template, from another survey, or as it is written.' })
export class CreateSurveyInput {
  @Field(() => String, { nullable: true, description: 'The code of the template to begin from.' })
  template?: string | null;

  @Field(() => ID, { nullable: true, description: 'The survey to copy: what it asks, and whom.' })
  copyOf?: string | null;

  @Field(() => [LocalTextInput], {
    nullable: true,
    description: 'What it is called; otherwise as what it begins from.',
  })
  title?: LocalTextInput[] | null;

  @Field(() => SurveyFormInput, { nullable: true, description: 'What it asks; otherwise as what it begins from.' })
  form?: SurveyFormInput | null;

  @Field(() => AudienceInput, {
    nullable: true,
    description: 'Whom it asks; otherwise as what it copies, or everybody.',
  })
  audience?: AudienceInput | null;
}

@InputType({ description: 'A survey as it is now to be; what is left out stays.' })
export class UpdateSurveyInput {
  @Field(() => ID, { description: 'The survey.' })
  id: string;

  @Field(() => Int, { description: 'The version that this began from: a newer one is not overwritten.' })
  version: number;

  @Field(() => [LocalTextInput], { nullable: true, description: 'What it is called.' })
  title?: LocalTextInput[] | null;

  @Field(() => SurveyFormInput, { nullable: true, description: 'What it asks. A draft may have faults.' })
  form?: SurveyFormInput | null;

  @Field(() => AudienceInput, { nullable: true, description: 'Whom it asks.' })
  audience?: AudienceInput | null;
}
