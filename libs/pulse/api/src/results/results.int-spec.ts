import { people, createPerson, createSite, createTeam, signIn } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { type AnsweringTeam, createPublishedWave, ReleaseRecord } from '@throughline/pulse/gate';
import type { Form } from '@throughline/pulse/domain';
import { pulse } from '../index';

const labels = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'].map((en) => ({ en, de: en }));
const form: Form = {
  locales: ['en', 'de'],
  questions: [
    { id: 'help', kind: 'LIKERT', text: { en: 'We help.', de: 'Wir helfen.' }, labels, comment: true },
    { id: 'trust', kind: 'LIKERT', text: { en: 'We trust.', de: 'Wir vertrauen.' }, labels, comment: true },
    {
      id: 'recommend',
      kind: 'SCALE',
      text: { en: 'Recommend?', de: 'Empfehlen?' },
      low: { en: 'No' },
      high: { en: 'Yes' },
    },
  ],
  indices: [
    { id: 'index', name: { en: 'Engagement' }, questionIds: ['help', 'trust'], least: 1, scoring: 'MEAN_0_100' },
    { id: 'enps', name: { en: 'Recommending' }, questionIds: ['recommend'], least: 1, scoring: 'NET_PROMOTER' },
  ],
};

const RESULTS = /* GraphQL */ `
  query ($waveId: ID!, $unitId: ID, $locale: String) {
    pulseResults(waveId: $waveId, unitId: $unitId, locale: $locale) {
      finding
      invited
      answered
      response
      replaced
      dropped
      comparedWith {
        waveId
        closedOn
      }
      indices {
        indexId
        name
        n
        score
        lo
        hi
        promoters
        rest {
          difference
          marked
        }
        change {
          difference
          marked
        }
      }
      items {
        text
        kind
        labels
        hidden
        figure {
          n
          score {
            mean
            lo
            hi
          }
          agreement {
            favourable
          }
          shares
          togetherWith
        }
        rest {
          difference
          q
          marked
        }
        change {
          marked
        }
      }
      groups {
        label
        invited
        answered
        response
        cells {
          questionId
          figure {
            n
            score {
              mean
            }
            togetherWith
          }
          rest {
            marked
          }
        }
      }
    }
  }
`;
const TREND = /* GraphQL */ `
  query ($waveId: ID!, $unitId: ID) {
    pulseTrend(waveId: $waveId, unitId: $unitId) {
      byQuarter
      labels
      points {
        waveIds
        from
        until
        figures {
          measure
          n
          score
          lo
          hi
        }
      }
    }
  }
`;
const COMMENTS = /* GraphQL */ `
  query ($waveId: ID!, $unitId: ID, $questionId: ID, $first: Int, $after: ID) {
    pulseComments(waveId: $waveId, unitId: $unitId, questionId: $questionId, first: $first, after: $after) {
      total
      labels
      hasNextPage
      comments {
        id
        questionId
        words
        week
      }
    }
  }
`;

interface Results {
  finding: string;
  answered: number;
  invited: number;
  comparedWith: { waveId: string } | null;
  indices: { indexId: string; score: number | null; change: { difference: number } | null }[];
  items: {
    text: string;
    hidden: string | null;
    figure: { n: number; togetherWith: string[] } | null;
    rest: object | null;
  }[];
  groups: { label: string; answered: number; cells: { figure: { n: number } | null }[] }[];
}
interface Comments {
  total: number;
  labels: string[];
  hasNextPage: boolean;
  comments: { id: string; words: string; questionId: string; week: string }[];
}

let api: TestApi;
let waveId: string;
let before: string;
let units: Record<'company' | 'north' | 'south' | 'few' | 'shop' | 'office' | 'field' | 'site', string>;
const cookies: Record<string, string> = {};

const sheets = (count: number, at: number) =>
  Array.from({ length: count }, (_, place) => ({
    answers: {
      help: ((place + at) % 5) + 1,
      trust: place % 7 === 0 ? 2 : 5 - (place % 3),
      recommend: (place * 3 + at) % 11,
    },
    ...(place % 2 === 0 && { comments: { [place % 4 === 0 ? 'help' : 'trust']: `=Words ${at} ${place}` } }),
  }));

beforeAll(async () => {
  api = await startTestApi([people, pulse]);
  const idOf = async (name: string, parentId?: string) => (await createTeam(api, { name, parentId })).id;
  const company = await idOf('Company');
  const [north, south] = [await idOf('North', company), await idOf('South', company)];
  const [few, shop] = [await idOf('Few', north), await idOf('Shop', north)];
  const [office, field] = [await idOf('Office', south), await idOf('Field', south)];
  units = { company, north, south, few, shop, office, field, site: (await createSite(api)).id };
  const hr = await createPerson(api, { roles: ['hr'] });
  cookies['hr'] = await signIn(api, hr);
  cookies['staff'] = await signIn(api, await createPerson(api));
  for (const unit of ['few', 'office', 'south'] as const)
    cookies[unit] = await signIn(api, await createPerson(api, { roles: ['manager'], unitId: units[unit] }));

  const team = (name: keyof typeof units, region: string, count: number, label: string): AnsweringTeam => ({
    id: units[name],
    label,
    path: [company, region],
    siteIds: name === 'office' ? [units.site] : [],
    sheets: sheets(count, name.length),
  });
  const teams = (more: number) => [
    team('few', north, 3, 'Few'),
    team('shop', north, 9, 'Shop'),
    team('office', south, 20 + more, '=Office'),
    team('field', south, 17, 'Field'),
  ];
  const first = await createPublishedWave(api, {
    form,
    teams: teams(5),
    personId: hr.id,
    closesAt: '2026-09-20T17:00:00Z',
  });
  before = first.waveId;
  ({ waveId } = await createPublishedWave(api, { form, teams: teams(0), personId: hr.id, surveyId: first.surveyId }));
}, 60_000);
afterAll(() => api.close());

async function ask<T>(query: string, who: string, variables: object = {}): Promise<T> {
  const { data, errors } = await api.gql<Record<string, T>>(query, { waveId, ...variables }, cookies[who]);
  expect(errors).toBeUndefined();
  return Object.values(data)[0]!;
}
async function refused(query: string, who: string, variables: object = {}): Promise<string | undefined> {
  const { errors } = await api.gql(query, { waveId, ...variables }, cookies[who]);
  return errors?.[0]?.extensions.code;
}
const groupsOf = ({ groups }: Results) => groups.map(({ label, answered }) => `${label} ${answered}`);

describe('results', () => {
  it('of the company: the few stand together with their neighbour', async () => {
    const found = await ask<Results>(RESULTS, 'hr');
    expect(groupsOf(found)).toEqual(['=Office 20', 'Few, Shop 12', 'Field 17']);
    expect(found).toMatchObject({
      answered: 49,
      replaced: 0,
      dropped: 0,
      comparedWith: { waveId: before, closedOn: '2026-09-20' },
    });
    expect(found.finding).toMatch(/^[A-Z].+\. .+\.$/);
    expect(found.items.map(({ text }) => text)).toEqual(['We help.', 'We trust.', 'Recommend?']);
    expect(found.indices[0]!.change).not.toBeNull();
    expect(found.items.every(({ rest }) => rest === null)).toBe(true);
  });

  it('of a manager: whole groups that touch their units, beside the rest', async () => {
    const found = await ask<Results>(RESULTS, 'few', { locale: 'de-CH' });
    expect(groupsOf(found)).toEqual(['Few, Shop 12']);
    expect(found.items[0]).toMatchObject({ text: 'Wir helfen.', figure: { n: 12 }, rest: { marked: false } });
    // Twelve are fewer than three times five: not wave by wave.
    expect(found.comparedWith).toBeNull();
    expect(groupsOf(await ask<Results>(RESULTS, 'south'))).toEqual(['=Office 20', 'Field 17']);
    expect(groupsOf(await ask<Results>(RESULTS, 'south', { unitId: units.field }))).toEqual(['Field 17']);
    expect(groupsOf(await ask<Results>(RESULTS, 'hr', { unitId: units.site }))).toEqual(['=Office 20']);
  });

  it.each([
    ['another team', 'office', 'few'],
    ['the unit above', 'office', 'south'],
  ] as const)('of %s are refused on the page and in the file', async (_, who, unit) => {
    for (const query of [RESULTS, TREND, COMMENTS])
      expect(await refused(query, who, { unitId: units[unit] })).toBe('FORBIDDEN');
    const url = `/api/pulse/${waveId}/results.csv?unit=${units[unit]}`;
    expect((await api.app.inject({ url, headers: { cookie: cookies[who]! } })).statusCode).toBe(403);
  });

  it('of what is not there are nothing, and staff may not ask', async () => {
    expect(await refused(RESULTS, 'hr', { waveId: units.few })).toBe('NOT_FOUND');
    expect(await refused(RESULTS, 'hr', { waveId: 'x' })).toBe('NOT_FOUND');
    expect(await refused(RESULTS, 'staff')).toBe('FORBIDDEN');
  });

  it('are refused in the file where the address names what is not known', async () => {
    const url = `/api/pulse/${waveId}/results.csv?units=${units.few}`;
    const answer = await api.app.inject({ url, headers: { cookie: cookies['hr']! } });
    expect([answer.statusCode, answer.json()]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_INPUT', field: 'units', hint: 'Known are: unit.' }),
    ]);
  });

  it('leave as CSV with cells that no spreadsheet runs', async () => {
    const answer = await api.app.inject({
      url: `/api/pulse/${waveId}/results.csv`,
      headers: { cookie: cookies['hr']! },
    });
    expect(answer.headers['content-type']).toContain('text/csv');
    const lines = answer.body.trim().split('\r\n');
    expect(lines).toHaveLength(1 + 2 + 3 + 3 * 2);
    expect(answer.body).toContain("'=Office");
    expect(answer.body).not.toMatch(/(^|,)=/m);
  });
});

describe('the trend', () => {
  interface Trend {
    byQuarter: boolean;
    points: { waveIds: string[]; figures: { measure: string; n: number }[] }[];
  }
  it('of many is by wave', async () => {
    const { byQuarter, points } = await ask<Trend>(TREND, 'hr');
    expect(byQuarter).toBe(false);
    expect(points.map(({ waveIds }) => waveIds)).toEqual([[before], [waveId]]);
    expect(points[1]!.figures.map(({ measure }) => measure)).toEqual(['index', 'enps', 'help', 'trust', 'recommend']);
  });
  it('of few is by quarter', async () => {
    const { byQuarter, points } = await ask<Trend>(TREND, 'few');
    expect(byQuarter).toBe(true);
    expect(points).toHaveLength(2);
  });
});

describe('comments', () => {
  it('come in no order, page by page, dated to the week', async () => {
    const all: string[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await ask<Comments>(COMMENTS, 'hr', { first: 7, after });
      expect(page.total).toBe(26);
      all.push(...page.comments.map(({ words }) => words));
      after = page.comments.at(-1)?.id;
      expect(new Date(page.comments[0]!.week).getUTCDay()).toBe(1);
      if (!page.hasNextPage) break;
    }
    expect(new Set(all).size).toBe(26);
    expect(all).not.toEqual(all.toSorted());
  });

  it('are filtered once', async () => {
    const helped = await ask<Comments>(COMMENTS, 'hr', { questionId: 'help' });
    expect(helped.comments.every(({ questionId }) => questionId === 'help')).toBe(true);
    expect(await refused(COMMENTS, 'hr', { questionId: 'help', unitId: units.south })).toBe('BAD_INPUT');
    expect(await ask<Comments>(COMMENTS, 'few')).toMatchObject({ labels: ['Few, Shop'], total: 7 });
    expect(await refused(COMMENTS, 'hr', { first: 1000 })).toBe('BAD_INPUT');
    for (const after of ['', 'x']) expect(await refused(COMMENTS, 'hr', { after })).toBe('BAD_INPUT');
  });
});

test('what was shown is on record, once for each union', async () => {
  const releases = await api.app.get(ReleaseRecord).of(waveId);
  const sizes = (surface: string) =>
    releases
      .filter((release) => release.surface === surface)
      .map(({ blockIds }) => blockIds.length)
      .sort();
  expect(sizes('results')).toEqual([1, 1, 1, 2, 3]);
  expect(sizes('csv')).toEqual([3]);
  expect(sizes('comments')).toEqual([1, 3]);
});
