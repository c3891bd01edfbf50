import { demoCompany } from '@throughline/people/api';
import { addDays, BAD_QUARTER, demoCalendar, demoSites } from '@throughline/platform/demo';
import { type Block, commonPath, type Sheet, THRESHOLD } from '@throughline/pulse/domain';
import { rollOf } from '../roll/roll';
import { templates } from '../template/templates';
import { BallotFiller, invitedOn } from './ballot-filler';
import { demoWaves } from './demo-wave';
import { ANSWERING, REFUNDS } from './planted';
import { countDemo } from './published';

const calendar = demoCalendar(new Date('2026-11-21T17:30:00Z'));
const company = demoCompany(calendar);
const { form } = templates.find(({ code }) => code === 'monthly-pulse')!;
const filler = new BallotFiller(company);
const waves = demoWaves(calendar).map((wave) => {
  const roll = rollOf(invitedOn(company, wave.day), THRESHOLD.least);
  const ballots = filler.fill(wave, roll, form, 'hash');
  return { wave, roll, ...ballots, counted: countDemo(form, 'hash', roll, ballots.opened) };
});
const teams = new Map(company.teams.map((team) => [team.id, team]));
const engagement = form.indices.find(({ id }) => id === 'engagement')!.questionIds;

test('twelve waves of a week each, one a month, all over before the present month', () => {
  expect(waves).toHaveLength(12);
  for (const { wave } of waves) {
    const { start, end } = calendar.months[wave.month]!;
    expect(start <= wave.day && addDays(wave.day, 7) <= end).toBe(true);
  }
  expect(waves.at(-1)!.wave.closesAt.toISOString() < calendar.months.at(-1)!.start).toBe(true);
});

test('all that was answered counts', () => {
  for (const { opened, counted } of waves) expect(counted).toMatchObject({ counted: opened.length, dropped: {} });
});

test('at least 95% of those who answered stand in a block within one team, or within the unit above it', () => {
  const shares = waves.map(({ counted }) => {
    const near = counted.blocks.filter(isNear).reduce((sum, { answered }) => sum + answered, 0);
    return near / counted.counted;
  });
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.95);
});

/** Whether all teams of a block are one team, a unit and teams right below it, or teams of one unit. */
function isNear({ unitIds }: Block): boolean {
  if (unitIds.length === 1) return true;
  const paths = unitIds.map((id) => pathOf(id));
  const depth = Math.max(...paths.map(({ length }) => length));
  return commonPath(paths).length >= depth - 1;
}

function pathOf(id: string): string[] {
  const { parent } = teams.get(id)!;
  return parent ? [...pathOf(parent.id), id] : [id];
}

test('40 to 85% of a team answer', () => {
  const invited = new Map<string, number>();
  const answered = new Map<string, number>();
  for (const { wave, roll, personIds } of waves) {
    const teamOf = new Map(invitedOn(company, wave.day).map(({ personId, teamId }) => [personId, teamId]));
    const add = (counts: Map<string, number>, id: string) => {
      const team = teamOf.get(id)!;
      counts.set(team, (counts.get(team) ?? 0) + 1);
    };
    for (const { personId } of roll.members) add(invited, personId);
    for (const id of personIds) add(answered, id);
  }
  const large = [...invited].filter(([, people]) => people >= 200);
  for (const [team, people] of large) {
    const share = answered.get(team)! / people;
    expect(share).toBeGreaterThan(ANSWERING.least - 0.1);
    expect(share).toBeLessThan(ANSWERING.most + 0.08);
  }
});

test('sites in the North are lower in the bad quarter, and no others', () => {
  const gap = (months: (month: number) => boolean) => {
    const scores = waves.filter(({ wave }) => months(wave.month)).flatMap((wave) => scoresOf(wave, engagement));
    const isNorth = ({ siteIds }: (typeof scores)[number]) => siteIds.every((code) => north.has(code));
    return mean(scores.filter(isNorth)) - mean(scores.filter((score) => !isNorth(score)));
  };
  const isBad = (month: number) => BAD_QUARTER.months.some((one) => one === month);
  const dip = gap(isBad) - gap((month) => !isBad(month));
  // Beside what is planted, sites go up and down by themselves.
  expect(Math.abs(dip - BAD_QUARTER.points)).toBeLessThan(1.2);
});
const north = new Set(demoSites.filter(({ region }) => region === BAD_QUARTER.region).map(({ code }) => code));

test('those who need not call for a refund any more feel freer', () => {
  const level = (after: boolean) =>
    mean(
      waves
        .filter(({ wave }) => wave.month >= REFUNDS.doneIn === after)
        .flatMap((wave) => scoresOf(wave, ['free-to-delight']))
        .filter(({ siteIds }) => siteIds.includes(REFUNDS.site)),
    );
  expect(level(true) - level(false)).toBeGreaterThan(REFUNDS.points / 2);
});

function scoresOf({ roll, opened }: (typeof waves)[number], questionIds: readonly string[]) {
  const sites = new Map(roll.cohorts.map(({ id, siteIds }) => [id, siteIds]));
  return opened.flatMap(({ cohort, content }) =>
    questionIds.flatMap((id) => {
      const place = (content as Sheet).answers[id];
      return typeof place === 'number' ? [{ siteIds: sites.get(cohort)!, score: (place - 1) * 25 }] : [];
    }),
  );
}

const mean = (list: readonly { score: number }[]) => list.reduce((sum, { score }) => sum + score, 0) / list.length;

test('people write in two languages, and hardly twice the same within a wave', () => {
  for (const { opened } of waves) {
    const sheets = opened.map(({ content }) => content as Sheet);
    const written = sheets.flatMap(({ comments, answers, locale }) =>
      [...Object.values(comments), ...Object.values(answers)].flatMap((words) =>
        typeof words === 'string' ? [{ words, locale }] : [],
      ),
    );
    expect(written.length).toBeGreaterThan(300);
    expect(written.filter(({ locale }) => locale === 'de').length).toBeGreaterThan(8);
    expect(written.every(({ words }) => !words.includes('{'))).toBe(true);
  }
});
