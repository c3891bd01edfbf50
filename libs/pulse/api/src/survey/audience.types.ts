import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

/** Whom a survey asks: people in one of the units, or below it, at one of the sites. An empty list: all. */
export interface Audience {
  readonly unitIds: readonly string[];
  readonly siteIds: readonly string[];
}

@InputType({ description: 'Whom a survey asks: people of these teams who work at these sites.' })
export class AudienceInput {
  @IsOptional()
  @IsUUID('all', { each: true })
  @Field(() => [ID], { nullable: true, description: 'Teams, with all below them; without any: all teams.' })
  unitIds?: string[] | null;

  @IsOptional()
  @IsUUID('all', { each: true })
  @Field(() => [ID], { nullable: true, description: 'Sites; without any: all sites.' })
  siteIds?: string[] | null;
}

@ObjectType({ description: 'Whom a survey asks: people of these teams who work at these sites.' })
export class SurveyAudience {
  @Field(() => [ID], { description: 'Teams, with all below them; empty for all teams.' })
  unitIds: string[];

  @Field(() => [ID], { description: 'Sites; empty for all sites.' })
  siteIds: string[];
}

export const audienceFrom = (input: AudienceInput | null | undefined): Audience => ({
  unitIds: input?.unitIds ?? [],
  siteIds: input?.siteIds ?? [],
});
