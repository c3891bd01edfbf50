import { count, rollups } from '@throughline/pulse/box';
import {
  type Cohort,
  commonPath,
  type Form,
  type LikertQuestion,
  type Sheet,
  type WaveSums,
} from '@throughline/pulse/domain';
import fc from 'fast-check';

const labels = Array.from({ length: 5 }, (_, place) => ({ en: `${place}` }));
const agree = (id: string): LikertQuestion => ({ id, kind: 'LIKERT', text: { en: id }, labels });

export const FORM: Form = {
  locales: ['en'],
  questions: [agree('help'), agree('trust'), { id: 'recommend', kind: 'SCALE', text: { en: 'r' }, low: {}, high: {} }],
  indices: [
    { id: 'index', name: {}, questionIds: ['help', 'trust'], least: 1, scoring: 'MEAN_0_100' },
    { id: 'enps', name: {}, questionIds: ['recommend'], least: 1, scoring: 'NET_PROMOTER' },
  ],
};
export const MEASURES = ['help', 'trust', 'recommend', 'index'];

type Answers = Readonly<Record<string, number>>;

/** What the people of a team answered in one wave; those who skip a question lack it. */
interface TeamWave {
  readonly sheets: readonly Answers[];
}

export interface Organisation {
  /** Of each team its region, and what came of each wave. */
  readonly teams: readonly { readonly region: number; readonly waves: readonly TeamWave[] }[];
}

const skipping = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 6, nil: undefined });
const sheet = fc.record({
  help: skipping(fc.integer({ min: 1, max: 5 })),
  trust: skipping(fc.integer({ min: 1, max: 5 })),
  recommend: skipping(fc.integer({ min: 0, max: 10 })),
});
const teamWave = fc
  .record({ sheets: fc.array(sheet, { maxLength: 14 }), unanimous: fc.boolean(), silent: fc.boolean() })
  .map(({ sheets, unanimous, silent }): TeamWave => ({
    sheets: sheets.map((answers, place) => {
      const given = { ...answers, ...(unanimous && { help: 5 }), ...(silent && place > 2 && { trust: undefined }) };
      return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Answers;
    }),
  }));

/** Teams of up to 14 who answer, in up to three regions, over three waves in two quarters. */
export const organisation: fc.Arbitrary<Organisation> = fc.record({
  teams: fc.array(fc.record({ region: fc.nat(2), waves: fc.array(teamWave, { minLength: 3, maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 7,
  }),
});

/** The days on which the waves closed. */
export const CLOSED_ON = ['2026-01-20', '2026-02-20', '2026-04-20'];

export const SITES = ['site 0', 'site 1'];
export const teamId = (place: number) => `t${place}`;
const regionId = (region: number) => `region ${region}`;

/** What is published of a wave, and who gave each answer: the second is what the attacker lacks. */
export interface CountedWave {
  readonly wave: WaveSums;
  /** By block, the answers of its people in the order of their places. */
  readonly sheets: ReadonlyMap<string, readonly Answers[]>;
}

/** Counts a wave as the tally does, with the limits for a threshold; 1 switches every protection off. */
export function countWave({ teams }: Organisation, at: number, threshold: number): CountedWave {
  const cohorts = teams.map(({ region, waves }, place): Cohort => ({
    id: teamId(place),
    label: `Team ${place}`,
    invited: Math.max(10, waves[at]!.sheets.length),
    n: '',
    e: '',
    units: [{ id: teamId(place), name: '' }],
    siteIds: [SITES[place % 2]!],
    path: ['company', regionId(region)],
  }));
  const opened = teams.flatMap(({ waves }, place) =>
    waves[at]!.sheets.map((answers) => ({
      cohort: teamId(place),
      content: { formHash: 'hash', locale: 'en', answers, comments: {} } satisfies Sheet,
    })),
  );
  const { blocks, sheets } = count(opened, { form: FORM, formHash: 'hash', cohorts, threshold });
  const idOf = (place: number) => `wave ${at} block ${place}`;
  const byBlock = new Map<string, Answers[]>(blocks.map((_, place) => [idOf(place), []]));
  for (const { block, sheet } of sheets) byBlock.get(idOf(block))!.push(sheet.answers as Answers);
  const paths = new Map(cohorts.map(({ id, path }) => [id, path]));
  return {
    sheets: byBlock,
    wave: {
      form: FORM,
      threshold,
      blocks: blocks.map((block, place) => ({
        ...block,
        id: idOf(place),
        path: commonPath(block.cohortIds.map((id) => paths.get(id)!)),
      })),
      rollups: rollups(
        FORM,
        sheets.map(({ block, sheet }) => ({ blockId: idOf(block), sheet })),
      ),
    },
  };
}
