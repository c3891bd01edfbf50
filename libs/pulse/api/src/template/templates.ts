import type { Form, IndexDefinition, Text } from '@throughline/pulse/domain';
import { questionsOn } from './bank';

/** A survey to begin from. */
export interface Template {
  readonly code: string;
  readonly name: Text;
  readonly about: Text;
  /** What must be said beside it, such as whose mark a name is. */
  readonly attribution: string | null;
  readonly form: Form;
}

/**
 * Five items, each from 0 (strongly disagree) to 100 (strongly agree) in steps of 25. A person's index is the mean of the
 * items that they answered, three at least; a group's is the mean of its item means. The pattern is that of the
 * engagement indices of public-sector people surveys; the items are ours, so its figures do not compare with theirs.
 */
const engagementIndex: IndexDefinition = {
  id: 'engagement',
  name: { en: 'Engagement index', de: 'Engagement-Index' },
  questionIds: questionsOn('engagement').map(({ id }) => id),
  least: 3,
  scoring: 'MEAN_0_100',
};

/** The share of 9 and 10 less that of 0 to 6, in points from -100 to 100. */
const recommendIndex: IndexDefinition = {
  id: 'recommend',
  name: { en: 'Recommend as a place to work', de: 'Weiterempfehlung als Arbeitsplatz' },
  questionIds: questionsOn('recommend').map(({ id }) => id),
  least: 1,
  scoring: 'NET_PROMOTER',
};

const MARKS =
  'Net Promoter, Net Promoter System, NPS and eNPS are trademarks of Bain & Company, NICE Systems and Fred Reichheld.';

const LOCALES = ['en', 'de'];

const template = (
  code: string,
  name: Text,
  about: Text,
  topics: Parameters<typeof questionsOn>,
  indices: readonly IndexDefinition[] = [],
): Template => ({
  code,
  name,
  about,
  attribution: indices.includes(recommendIndex) ? MARKS : null,
  form: { locales: LOCALES, questions: questionsOn(...topics), indices },
});

export const templates: readonly Template[] = [
  template(
    'three-questions',
    { en: 'The three questions', de: 'Die drei Fragen' },
    {
      en: 'Do we help our people, trust them to delight customers, and let them be at their best?',
      de: 'Helfen wir unseren Leuten, trauen wir ihnen zu, Kunden zu begeistern, und können sie ihr Bestes geben?',
    },
    ['people', 'words'],
  ),
  template(
    'engagement',
    { en: 'Engagement index', de: 'Engagement-Index' },
    { en: 'Five statements that make one figure from 0 to 100.', de: 'Fünf Aussagen, eine Zahl von 0 bis 100.' },
    ['engagement'],
    [engagementIndex],
  ),
  template(
    'recommend',
    { en: 'Recommend as a place to work', de: 'Weiterempfehlung als Arbeitsplatz' },
    { en: 'One question from 0 to 10, and why.', de: 'Eine Frage von 0 bis 10, und warum.' },
    ['recommend'],
    [recommendIndex],
  ),
  template(
    'tools-and-trust',
    { en: 'Tools and trust', de: 'Werkzeuge und Vertrauen' },
    {
      en: 'What stands between people and a good day’s work.',
      de: 'Was zwischen den Menschen und einem guten Arbeitstag steht.',
    },
    ['tools', 'trust'],
  ),
  template(
    'monthly-pulse',
    { en: 'Monthly pulse', de: 'Monatlicher Puls' },
    {
      en: 'The three questions, the engagement index and whether people would recommend us.',
      de: 'Die drei Fragen, der Engagement-Index und die Weiterempfehlung.',
    },
    ['people', 'engagement', 'recommend', 'words'],
    [engagementIndex, recommendIndex],
  ),
];
