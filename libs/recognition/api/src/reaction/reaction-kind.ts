import { registerEnumType } from '@nestjs/graphql';

/** The ways to react, as the database keeps them. */
export enum ReactionKind {
  HEART = 'heart',
  CLAP = 'clap',
  STAR = 'star',
  SMILE = 'smile',
}

registerEnumType(ReactionKind, {
  name: 'ReactionKind',
  description: 'A way to react without words.',
  valuesMap: {
    HEART: { description: 'This warms my heart.' },
    CLAP: { description: 'Well done.' },
    STAR: { description: 'An example to follow.' },
    SMILE: { description: 'This made me smile.' },
  },
});
