import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What the page behind an invitation or reset link shows.' })
export class Invitation {
  @Field({ description: 'Whom it is for.' })
  name: string;

  @Field({ description: 'invitation, or reset for a new password.' })
  kind: string;

  @Field({ description: 'Until when the link works.' })
  expiresAt: Date;
}

@ObjectType({ description: 'How an invitation went out.' })
export class InvitationSent {
  @Field(() => ID, { description: 'Whom it is for.' })
  personId: string;

  @Field({ description: 'Whether it went by e-mail.' })
  mailed: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The link, to hand over by other means: only where no e-mail reaches the person, and only this once.',
  })
  link: string | null;
}

@ObjectType({ description: 'A letter of the demo: nothing leaves the machine.' })
export class DemoMail {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field({ description: 'Whom it would have gone to.' })
  to: string;

  @Field({ description: 'Its subject.' })
  subject: string;

  @Field({ description: 'What it says.' })
  text: string;

  @Field({ description: 'When it was written.' })
  sentAt: Date;
}
