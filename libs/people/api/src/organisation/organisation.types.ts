import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { SHORTEST_PASSWORD } from '@throughline/people/domain';
import { IsEmail, IsOptional, IsTimeZone, Length, Max, MaxLength, Min } from 'class-validator';

@ObjectType({ description: 'A sign-in of the demo company, offered on the sign-in page.' })
export class DemoSignIn {
  @Field({ description: 'The role that it shows: staff, manager, hr, leader or admin.' })
  role: string;

  @Field({ description: 'The e-mail address to sign in with.' })
  email: string;

  @Field({ description: 'The password of every demo sign-in.' })
  password: string;
}

@ObjectType({ description: 'The organisation that this deployment serves.' })
export class Organisation {
  @Field({ description: 'Its name; empty until it is set up.' })
  name: string;

  @Field({ description: 'What it is for, in one sentence.' })
  purpose: string;

  @Field(() => Int, { nullable: true, description: 'The year since when this is its purpose.' })
  purposeSince: number | null;

  @Field({ description: 'The zone that schedules follow, as Europe/London.' })
  timeZone: string;

  @Field({ description: 'How dates and numbers are written, as en-GB.' })
  locale: string;

  @Field({ description: 'Whether it has been set up.' })
  setUp: boolean;

  @Field({ description: 'Whether this is the demo company: nothing in it is real.' })
  demo: boolean;

  @Field(() => [DemoSignIn], { description: 'The sign-ins of the demo company; empty elsewhere.' })
  demoSignIns: DemoSignIn[];
}

@InputType({ description: 'What a new organisation starts with.' })
export class SetUpInput {
  @Field({ description: 'The token that the terminal printed at the start.' })
  token: string;

  @Field({ description: 'The name of the organisation.' })
  @Length(1, 120)
  organisationName: string;

  @Field(() => String, { nullable: true, description: 'What it is for, in one sentence.' })
  @IsOptional()
  @MaxLength(300)
  purpose?: string | null;

  @Field({ description: 'The name of the first administrator.' })
  @Length(1, 120)
  adminName: string;

  @Field({ description: 'Where they get e-mail, and what they sign in with.' })
  @IsEmail()
  adminEmail: string;

  @Field({ description: `Their password: ${SHORTEST_PASSWORD} characters or more.` })
  adminPassword: string;

  @Field(() => String, { nullable: true, description: 'The zone that schedules follow; empty: Europe/London.' })
  @IsOptional()
  @IsTimeZone()
  timeZone?: string | null;
}

@InputType({ description: 'What the organisation changes of itself; what is left out stays.' })
export class UpdateOrganisationInput {
  @Field(() => String, { nullable: true, description: 'Its name.' })
  @IsOptional()
  @Length(1, 120)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for, in one sentence.' })
  @IsOptional()
  @MaxLength(300)
  purpose?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year since when this is its purpose; null: no longer said.' })
  @IsOptional()
  @Min(1500)
  @Max(2200)
  purposeSince?: number | null;

  @Field(() => String, { nullable: true, description: 'The zone that schedules follow, as Europe/London.' })
  @IsOptional()
  @IsTimeZone()
  timeZone?: string | null;
}
