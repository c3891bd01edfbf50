import type { DemoPerson, DemoTeam } from '@throughline/people/api';
import { latentEngagement, Random } from '@throughline/platform/demo';
import type { Answer, Question } from '@throughline/pulse/domain';
import { ANSWERING, offsetOf, RECOMMENDING, SPREAD } from './planted';

/** How often one question is passed over. */
const SKIPPED = 0.02;

/** What people say of a promise that was kept, and how often. */
const KEPT_ANSWERS = [
  ['yes', 55],
  ['partly', 25],
  ['no', 8],
  ['cannot-say', 12],
] as const;

/** Draws who answers, and what: everything follows from the latent engagement of the site in that month. */
export class Respondents {
  private readonly latent = new Map<string, number>();
  private readonly teams = new Map<string, { share: number; level: number }>();
  private readonly shares = new Map<string, number>();
  private readonly levels = new Map<string, number>();

  /** Whether somebody answers in a month. */
  answers({ id }: DemoPerson, { code }: DemoTeam, month: number): boolean {
    const share = remembered(this.shares, `${code} ${month}`, () => {
      const wavering = new Random('pulse share', code, month).normal(0, ANSWERING.wavers);
      return within(ANSWERING.least, this.team(code).share + wavering, ANSWERING.most);
    });
    return new Random('pulse answers', id, month).chance(share);
  }

  /** What somebody answers to the questions that are not in words; what was skipped is absent. */
  sheet({ id }: DemoPerson, team: DemoTeam, month: number, questions: readonly Question[]) {
    const { code, site } = team;
    const random = new Random('pulse sheet', id, month);
    const mood = this.engagement(site, month) + this.team(code).level + this.level(id) + random.normal(0, SPREAD.month);
    const answers: Record<string, Answer> = {};
    for (const question of questions) {
      const score = mood + offsetOf(question.id, site, month) + random.normal(0, SPREAD.answer);
      const step = RECOMMENDING.usual + (mood - RECOMMENDING.at) / RECOMMENDING.perStep;
      const liking = random.normal(step, RECOMMENDING.deviation);
      if (random.chance(SKIPPED)) continue;
      if (question.kind === 'LIKERT') answers[question.id] = within(1, Math.round(score / 25) + 1, 5);
      if (question.kind === 'SINGLE' && question.forUnitIds?.some((unitId) => isBelow(team, unitId)))
        answers[question.id] = random.weighted(KEPT_ANSWERS, ([, weight]) => weight)[0];
      if (question.kind === 'SCALE') answers[question.id] = within(0, Math.round(liking), 10);
    }
    return answers;
  }

  private engagement(site: DemoTeam['site'], month: number): number {
    return remembered(this.latent, `${site.code} ${month}`, () => latentEngagement(site, month));
  }

  private team(code: string) {
    return remembered(this.teams, code, () => {
      const random = new Random('pulse team', code);
      const { least, most } = ANSWERING;
      return { share: least + random.next() * (most - least), level: random.normal(0, SPREAD.team) };
    });
  }

  private level(personId: string): number {
    return remembered(this.levels, personId, () => new Random('pulse person', personId).normal(0, SPREAD.person));
  }
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

const isBelow = (team: DemoTeam, unitId: string): boolean =>
  team.id === unitId || (team.parent !== null && isBelow(team.parent, unitId));

const within = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));
