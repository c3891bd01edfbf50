import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDate } from '@throughline/platform/graphql';
import { PulseComparison, PulseIndex, PulseItem, PulseItemFigure } from './results-figure.types';

/** How many of some people answered. */
@ObjectType({ isAbstract: true })
abstract class Turnout {
  @Field(() => Int, { description: 'How many were invited.' })
  invited: number;

  @Field(() => Int, { description: 'How many answered.' })
  answered: number;

  @Field(() => Float, { description: 'Share of the invited who answered, in steps of several people.' })
  response: number;
}

@ObjectType({ description: 'One group and one question.' })
export class PulseHeatCell {
  @Field(() => ID, { description: 'The question.' })
  questionId: string;

  @Field(() => PulseItemFigure, { nullable: true, description: 'Absent where too few answered.' })
  figure: PulseItemFigure | null;

  @Field(() => PulseComparison, { nullable: true, description: 'Beside the rest; the whole grid is judged together.' })
  rest: PulseComparison | null;
}

@ObjectType({ description: 'The smallest group that results are shown of: one team, or several together.' })
export class PulseGroup extends Turnout {
  @Field(() => ID, { description: 'The group, in this wave.' })
  id: string;

  @Field({ description: 'Names all teams in it.' })
  label: string;

  @Field(() => [PulseHeatCell], { description: 'Its scores, by question of agreement.' })
  cells: PulseHeatCell[];
}

@ObjectType({ description: 'A row of a page: one group, or all groups of one unit.' })
export class PulseArea extends Turnout {
  @Field(() => ID, { description: 'Tells it from the others.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The unit that holds all its groups; null for a single group.' })
  unitId: string | null;

  @Field({ description: 'The name of the unit, or of all teams of the group.' })
  label: string;

  @Field(() => [String], { description: 'Names all teams, by group.' })
  groups: string[];

  @Field(() => Int, { description: 'How many teams are in it.' })
  teams: number;

  @Field(() => [PulseHeatCell], { description: 'Its scores; the grid of all rows is judged together.' })
  cells: PulseHeatCell[];
}

@ObjectType({ description: 'A wave that this one is compared with.' })
export class PulseWaveBefore {
  @Field(() => ID, { description: 'The wave.' })
  waveId: string;

  @Field(() => LocalDate, { description: 'The day it closed.' })
  closedOn: string;
}

@ObjectType({ description: 'A unit that results are shown of.' })
export class PulseUnitName {
  @Field(() => ID, { description: 'A team or a site.' })
  id: string;

  @Field({ description: 'What it is called.' })
  name: string;
}

@ObjectType({ description: 'What a wave found, in whole groups: nothing is shown of a few.' })
export class PulseResults extends Turnout {
  @Field(() => ID, { description: 'The wave.' })
  waveId: string;

  @Field(() => ID, { description: 'The survey that it opened.' })
  surveyId: string;

  @Field({ description: 'What the pulse is called, in the language of the reader.' })
  title: string;

  @Field(() => LocalDate, { description: 'The day it closed.' })
  closedOn: string;

  @Field(() => [PulseUnitName], { description: 'The units that are shown, each with all below; none: the company.' })
  units: PulseUnitName[];

  @Field({ description: 'What the numbers say, in a sentence or two; never why.' })
  finding: string;

  @Field(() => Int, { description: 'Ballots of the whole wave that were replaced: so many at most could count twice.' })
  replaced: number;

  @Field(() => Int, {
    description: 'Ballots of the whole wave that held no answers to it, such as one out of scale: they do not count.',
  })
  dropped: number;

  @Field(() => [PulseIndex], { description: 'Several questions as one figure.' })
  indices: PulseIndex[];

  @Field(() => [PulseItem], { description: 'The questions, in their order; words are among the comments.' })
  items: PulseItem[];

  @Field(() => [PulseGroup], { description: 'The groups, by name.' })
  groups: PulseGroup[];

  @Field(() => [PulseArea], { description: 'The groups as rows that a person can read: by unit where they are many.' })
  areas: PulseArea[];

  @Field(() => PulseWaveBefore, { nullable: true, description: 'What changes are from.' })
  comparedWith: PulseWaveBefore | null;
}
