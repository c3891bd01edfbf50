import { readdirSync } from 'node:fs';
import type { Person, Team } from '../shared/company';
import { type Answers, fingerprint, newAnswers } from '../shared/form';
import { insist, Refused, wait } from '../shared/http';
import type { Product, Victim } from '../shared/product';
import { always, never, type Verdict } from '../shared/verdict';
import { type Sent, Voter } from '../shared/voter';
import { askToClose, counted, openWave, stateOf, type Wave } from '../shared/wave';

/** When a process is killed: after so many acknowledgements, or as soon as the count has come to a point. */
export type Moment =
  | { readonly during: 'issue' | 'submit'; readonly after: number }
  | { readonly during: 'close'; readonly when: 'asked' | 'counting' | 'counted' };

const AT_ONCE = 6;
/** Of those who answer, so many do while the wave closes. */
const LATE = 6;

interface Ballot {
  readonly voter: Voter;
  readonly answers: Answers;
  body?: Sent;
}

/** One wave in which a process is killed once and started again, while clients go on asking. */
export class KillRun {
  private readonly given = new Set<string>();
  private acknowledged = { issue: 0, submit: 0 };
  private killing: Promise<void> | undefined;
  private readonly taken = new Map<string, string>();

  constructor(
    private readonly product: Product,
    private readonly hr: Person,
    private readonly teams: readonly Team[],
    private readonly victim: Victim,
    private readonly moment: Moment,
    private readonly name = `3 kill -9 of ${victim}, ${moment.during} ${'after' in moment ? `after ${moment.after}` : moment.when}`,
  ) {}

  /** Gives the verdicts, and what to wait for before all that the wave leaves is gone. */
  async run(): Promise<{ verdicts: Verdict[]; ended: () => Promise<Verdict> }> {
    const { product, hr, victim, moment, name } = this;
    const wave = await openWave(
      product,
      hr,
      this.teams.map(({ id }) => id),
    );
    const ballots = this.teams
      .flatMap(({ people }) => people)
      .map((person): Ballot => ({ voter: new Voter(product, wave, person), answers: newAnswers(this.given) }));
    await each(ballots, (ballot) => this.take(ballot));
    await each(ballots.slice(LATE), (ballot) => this.send(ballot));
    const late = each(ballots.slice(0, LATE), (ballot) => this.send(ballot));
    if (moment.during !== 'close') await late;
    await askToClose(product.api, hr, wave.id);
    if (moment.during === 'close') this.killing = this.reached(moment.when, wave).then(() => product.crash(victim));
    const [tokens] = await Promise.all([counted(product.box, wave.id), late]);
    await this.killing;
    return {
      verdicts: await this.verdicts(name, wave, tokens),
      ended: async () => {
        await wait('The close', async () => (await stateOf(product.api, hr, wave.id)) === 'CLOSED', 500);
        const kept = await this.kept(wave);
        // The box is destroyed once its process has found the database again; nobody can open it any more.
        await wait('The box', async () => !(await this.hasBox(wave)), 500);
        return never(`${name}: keys and signatures that are left`, 1, kept);
      },
    };
  }

  private async take(ballot: Ballot): Promise<void> {
    await insist(() => ballot.voter.prepare());
    await insist(() => ballot.voter.take());
    this.acknowledge('issue');
    ballot.body = await ballot.voter.edition(ballot.answers);
  }

  /** Until the box says that it has it, or that the wave is over. */
  private async send({ voter, answers, body }: Ballot): Promise<void> {
    const status = await insist(async () => {
      const answer = await voter.send(body);
      if (answer.status >= 500) throw new Error('The box could not');
      return answer.status;
    });
    if (status === 409) return;
    if (status > 201) throw new Refused(`${status}`);
    this.taken.set(voter.token, fingerprint(answers));
    this.acknowledge('submit');
  }

  private acknowledge(what: 'issue' | 'submit'): void {
    const { moment } = this;
    this.acknowledged[what]++;
    if (moment.during === what && this.acknowledged[what] === moment.after)
      this.killing = this.product.crash(this.victim);
  }

  /** Looks as often as it can, so that the moment is met. */
  private async reached(when: 'asked' | 'counting' | 'counted', { id }: Wave): Promise<void> {
    const { owner } = this.product;
    const isReached = {
      asked: 'select $1::uuid as id',
      counting: `select 1 as one from pg_stat_activity where usename = 'throughline_tally' and xact_start is not null and $1::uuid is not null
        union all select 1 from ballot.outcome where wave_id = $1`,
      counted: 'select 1 as one from ballot.outcome where wave_id = $1',
    }[when];
    for (;;) {
      const { rowCount } = await owner.query(isReached, [id]);
      if (rowCount) return;
    }
  }

  private async verdicts(name: string, { id }: Wave, tokens: readonly string[]): Promise<Verdict[]> {
    const rows = await wait('The database', async () => {
      const { rows: found } = await this.product.owner.query<{ sheet: Record<string, number> }>(
        `select json_object_agg(question_id, value) as sheet from answers.answer where wave_id = $1 group by sheet_id`,
        [id],
      );
      return found;
    });
    const sheets = rows.map(({ sheet }) => fingerprint(sheet));
    const [acknowledged, inBox, written] = [[...this.taken.keys()], new Set(tokens), new Set(sheets)];
    const lost = acknowledged.filter((token) => !inBox.has(token) || !written.has(this.taken.get(token)!)).length;
    const twice = tokens.length - inBox.size + sheets.length - written.size;
    await wait('The key', async () => this.keyFiles(id).length === 0);
    return [
      always(`${name}: answers that were acknowledged are counted`, acknowledged.length, acknowledged.length - lost),
      never(
        `${name}: answers counted twice, or of nobody`,
        sheets.length,
        twice + sheets.filter((given) => !this.given.has(given)).length,
      ),
      never(
        `${name}: ballots in the list without a sheet, or sheets without`,
        tokens.length,
        Math.abs(tokens.length - sheets.length),
      ),
      never(`${name}: keys of the tally that are left`, 1, this.keyFiles(id).length),
    ];
  }

  private keyFiles = (waveId: string) => readdirSync(this.product.keyFolder).filter((file) => file.startsWith(waveId));

  private async kept({ id }: Wave): Promise<number> {
    const { rows } = await this.product.owner.query<{ kept: number }>(
      `select (select count(*)::int from signing.key where wave_id = $1)
         + (select count(*)::int from signing.issuance where wave_id = $1) as kept`,
      [id],
    );
    return rows[0]!.kept;
  }

  private async hasBox({ id }: Wave): Promise<boolean> {
    const { rows } = await this.product.owner.query<{ box: string | null }>(
      `select to_regclass('ballot.sealed_' || replace($1::text, '-', ''))::text as box`,
      [id],
    );
    return rows[0]!.box !== null;
  }
}

/** Several at a time, as people come. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
