import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Somebody named in words.' })
export class Mention {
  @Field(() => ID, { description: 'The person.' })
  personId: string;

  @Field({ description: 'How the words name them, such as "@Kofi Owusu".' })
  words: string;
}
