import { registerEnumType } from '@nestjs/graphql';
import { DIRECTIONS, EXPERIENCE_PARTS, PERIOD_KINDS, SIDES } from '@throughline/outcomes/domain';

/** The domain's words as enums of the schema. */
const enumOf = <Word extends string>(words: readonly Word[]) =>
  Object.fromEntries(words.map((word) => [word, word])) as { readonly [Each in Word]: Each };

export const MetricSide = enumOf(SIDES);
registerEnumType(MetricSide, {
  name: 'MetricSide',
  description: 'Whom a metric is about.',
  valuesMap: {
    people: { description: 'People who work here: engagement, trust, energy.' },
    customers: { description: 'Customers: what they say, do and wait for.' },
  },
});

export const MetricDirection = enumOf(DIRECTIONS);
registerEnumType(MetricDirection, {
  name: 'MetricDirection',
  description: 'Which way is better.',
  valuesMap: {
    higher: { description: 'Higher is better.' },
    lower: { description: 'Lower is better.' },
    neutral: { description: 'Neither is better.' },
  },
});

export const PeriodLength = enumOf(PERIOD_KINDS);
registerEnumType(PeriodLength, {
  name: 'PeriodLength',
  description: 'How long one period of a metric is.',
  valuesMap: {
    month: { description: 'A month of the calendar.' },
    quarter: { description: 'Three months, from January, April, July or October.' },
    year: { description: 'A year of the calendar.' },
  },
});

export const MetricPart = enumOf(EXPERIENCE_PARTS);
registerEnumType(MetricPart, {
  name: 'ExperiencePart',
  description: 'The five parts of customer experience.',
  valuesMap: {
    website: { description: 'What the website is like to use.' },
    communications: { description: 'What is written and said to customers.' },
    brand: { description: 'What the name stands for to them.' },
    journey: { description: 'The way from a need to its end, over all channels.' },
    personalisation: { description: 'How far it is about them.' },
  },
});
