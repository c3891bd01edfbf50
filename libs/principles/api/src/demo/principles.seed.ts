import { demoCompany } from '@throughline/people/api';
import { copyRows } from '@throughline/platform/db';
import type { DemoContext, SeedCounts } from '@throughline/platform/demo';
import { demoPrincipleId, publishedAt } from './demo-principle';
import { demoPrinciples } from './principles-content';

const ORIGIN = { study: 'Study with business and consumer customers', n: 5000, year: 2018 };

/** Stores the eight principles, each with its owner and two examples. */
export async function seedPrinciples({ db, calendar }: DemoContext): Promise<SeedCounts> {
  const { people } = demoCompany(calendar);
  const ownerOf = (teamCode: string) => people.find(({ leads, team }) => leads && team.code === teamCode)?.id;
  await copyRows(
    db,
    'principles.principle',
    [
      'id',
      'name',
      'plain_words',
      'customer_need',
      'behaviours_do',
      'behaviours_stop',
      'origin_study',
      'origin_n',
      'origin_year',
      'owner_id',
      'position',
      'published_at',
      'created_at',
    ],
    demoPrinciples.map((principle, position) => [
      demoPrincipleId(principle.key),
      principle.name,
      principle.plainWords,
      principle.customerNeed,
      arrayOf(principle.behavioursDo),
      arrayOf(principle.behavioursStop),
      ORIGIN.study,
      ORIGIN.n,
      ORIGIN.year,
      ownerOf(principle.ownerTeam),
      position,
      publishedAt,
      publishedAt,
    ]),
  );
  const year = Number(calendar.today.slice(0, 4));
  const examples = demoPrinciples.flatMap(({ key, examples }) =>
    examples.map((example, position) => [
      demoPrincipleId(key),
      example.title,
      example.words,
      example.place,
      year - example.yearsAgo,
      position,
    ]),
  );
  await copyRows(db, 'principles.example', ['principle_id', 'title', 'words', 'place', 'year', 'position'], examples);
  return { principles: demoPrinciples.length, examples: examples.length };
}

/** Texts as PostgreSQL writes an array of them. */
const arrayOf = (texts: readonly string[]) => `{${texts.map((text) => JSON.stringify(text)).join(',')}}`;
