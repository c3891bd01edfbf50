import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@throughline/platform/graphql';
import { WAVE_STATES, type WaveState } from '@throughline/pulse/domain';
import { LocalText, SurveyForm } from '../form/form.types';
import { AudienceGroup, WaveProblem } from '../roll/audience-preview.types';
import { SurveyAudience } from '../survey/audience.types';

export const WaveStateEnum = Object.fromEntries(WAVE_STATES.map((state) => [state, state]));
registerEnumType(WaveStateEnum, {
  name: 'WaveState',
  description: 'How far a wave has come.',
  valuesMap: {
    DRAFT: { description: 'Not planned, or no longer; or it could not open: see its problem.' },
    SCHEDULED: { description: 'Opens by itself.' },
    OPENING: { description: 'The roll is frozen and keys are made: seconds to minutes.' },
    OPEN: { description: 'Takes answers.' },
    CLOSING: { description: 'Takes no more answers; they are being counted.' },
    CLOSED: { description: 'Counted; the keys are gone.' },
    CANCELLED: { description: 'Ended before its time; sealed answers were destroyed unread.' },
    ARCHIVED: { description: 'Put away.' },
  },
});

@ObjectType({ description: 'One opening of a survey, with all that was true of it then.' })
export class Wave {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field(() => ID, { description: 'The survey that it opens.' })
  surveyId: string;

  @Field(() => [LocalText], { description: 'What it is called.' })
  title: LocalText[];

  @Field(() => SurveyForm, { description: 'What it asks.' })
  form: SurveyForm;

  @Field(() => SurveyAudience, { description: 'Whom it asks.' })
  audience: SurveyAudience;

  @Field(() => WaveStateEnum, { description: 'How far it has come.' })
  state: WaveState;

  @Field({ description: 'The hour on the wall at which it opens, as 2026-11-30T09:00.' })
  opensLocal: string;

  @Field({ description: 'Whose wall: a time zone.' })
  timeZone: string;

  @Field({ description: 'The instant at which it opens, or did.' })
  opensAt: Date;

  @Field({ description: 'The instant at which it closes, or did.' })
  closesAt: Date;

  @Field(() => Int, { description: 'Nothing is shown of fewer people.' })
  threshold: number;

  @Field(() => Int, { nullable: true, description: 'How many people are invited; null before it opens.' })
  invited: number | null;

  @Field(() => [AudienceGroup], { description: 'The groups that people are invited in; none before it opens.' })
  groups: AudienceGroup[];

  @Field(() => Int, { description: 'How often those who have not taken a ballot were reminded: twice at most.' })
  reminders: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many have taken a ballot at least, in steps of the threshold; null unless it is open.',
  })
  takenSoFar: number | null;

  @Field(() => WaveProblem, { nullable: true, description: 'Why it did not open; null otherwise.' })
  problem: WaveProblem | null;
}

@ObjectType({ description: 'A page of waves, newest first.' })
export class WaveConnection extends connectionOf(Wave, 'Wave') {}
