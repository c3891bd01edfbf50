import { registerEnumType } from '@nestjs/graphql';

export enum QuestionKind {
  LIKERT = 'LIKERT',
  SCALE = 'SCALE',
  SINGLE = 'SINGLE',
  MULTIPLE = 'MULTIPLE',
  RANKING = 'RANKING',
  TEXT = 'TEXT',
}
registerEnumType(QuestionKind, {
  name: 'QuestionKind',
  description: 'How a question is answered.',
  valuesMap: {
    LIKERT: { description: 'With one of its labels, the least favourable first.' },
    SCALE: { description: 'With a number from 0 to 10.' },
    SINGLE: { description: 'With one of its options.' },
    MULTIPLE: { description: 'With several of its options.' },
    RANKING: { description: 'By putting all options in order.' },
    TEXT: { description: "In one's own words, up to 1000 characters." },
  },
});

export enum IndexScoring {
  MEAN_0_100 = 'MEAN_0_100',
  NET_PROMOTER = 'NET_PROMOTER',
}
registerEnumType(IndexScoring, {
  name: 'IndexScoring',
  description: 'How questions make one figure.',
  valuesMap: {
    MEAN_0_100: { description: 'The mean of its items, each from 0 (least favourable) to 100.' },
    NET_PROMOTER: { description: 'The share of answers of 9 and 10 less that of 0 to 6.' },
  },
});
