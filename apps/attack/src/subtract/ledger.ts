import { fewSingledOut } from '@throughline/pulse/gate';
import type pg from 'pg';
import type { Organisation } from './organisation';
import type { ShownMean, ShownPoint } from './shown';

interface Block {
  readonly label: string;
  readonly teamIds: readonly string[];
  /** Who answered what, by a name for each person. */
  readonly people: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

/** An equation of an attacker: the sum over some people is known. */
type Sum = ReadonlySet<string>;

/** Who stands behind what was shown, which the attacker lacks, and what follows from all of it. */
export class Ledger {
  /** Figures whose people could not be found: an attack that cannot read what it is shown proves nothing. */
  unread = 0;
  shown = 0;
  private readonly sums = new Map<string, Sum[]>();
  private readonly lists: Sum[] = [];
  /** Questions of a wave that any figure is shown of: not where nearly all of the company agree. */
  private readonly figures = new Set<string>();
  private readonly together = new Map<string, readonly string[]>();

  private constructor(
    private readonly waves: ReadonlyMap<string, readonly Block[]>,
    private readonly least: number,
  ) {}

  /** @param least how many must have answered in a block for it to be in any figure */
  static async open(owner: pg.Pool, { waves }: Organisation, waveIds: readonly string[], least: number) {
    const blocks = new Map<string, Block[]>();
    for (const [at, waveId] of waveIds.entries()) {
      const { rows } = await owner.query<{ label: string; teamIds: string[] }>(
        'select label, unit_ids as "teamIds" from answers.block where wave_id = $1',
        [waveId],
      );
      const peopleOf = (teamIds: readonly string[]) =>
        waves[at]!.filter(({ id }) => teamIds.includes(id)).flatMap(({ id, sheets }) =>
          sheets.map(({ answers }, place) => [`${waveId} ${id} ${place}`, answers as Record<string, number>] as const),
        );
      blocks.set(
        waveId,
        rows.map((row) => ({ ...row, people: new Map(peopleOf(row.teamIds)) })),
      );
    }
    return new Ledger(blocks, least);
  }

  addMean({ waveId, question, asked, togetherWith, mean }: ShownMean): void {
    this.figures.add(`${waveId} ${question}`);
    if (asked.length === 1 && togetherWith.length > 0)
      this.together.set(`${waveId} ${question} ${asked[0]}`, togetherWith);
    const labels = [...asked, ...togetherWith];
    const blocks = this.waves.get(waveId)!.filter(({ label }) => labels.includes(label));
    this.add(question, this.given(blocks, question), mean);
  }

  /** A point leaves out a wave where groups of others stand together with these. */
  addPoint({ waveIds, question, labels, mean }: ShownPoint, ofWave: string): void {
    const asked = this.waves.get(ofWave)!.filter(({ label }) => labels.includes(label));
    const teams = new Set(asked.flatMap(({ teamIds }) => teamIds));
    const given = waveIds.flatMap((waveId) => {
      const blocks = this.waves.get(waveId)!.filter(({ teamIds }) => teamIds.some((id) => teams.has(id)));
      const isApart = blocks.every(({ label }) =>
        (this.together.get(`${waveId} ${question} ${label}`) ?? []).every((other) =>
          blocks.some((block) => block.label === other),
        ),
      );
      return isApart && this.figures.has(`${waveId} ${question}`) ? [...this.given(blocks, question)] : [];
    });
    this.add(question, new Map(given), mean);
  }

  /** @param least nothing is shown of fewer, by a rule that looks at nothing else */
  addComments(waveId: string, labels: readonly string[], least = 0): void {
    const blocks = this.waves.get(waveId)!.filter(({ label }) => labels.includes(label));
    const people = new Set(blocks.flatMap((block) => [...block.people.keys()]));
    if (people.size >= least) this.lists.push(people);
  }

  /** Whether fewer than so many can be singled out of what was shown, by adding and subtracting it. */
  singlesOut(k: number): boolean {
    return [...this.sums.values()].some((sums) => fewSingledOut(sums, k) !== null);
  }

  singlesOutWords(k: number): boolean {
    return fewSingledOut(this.lists, k) !== null;
  }

  private add(question: string, given: ReadonlyMap<string, number>, mean: number): void {
    this.shown++;
    const isRead = Math.abs(meanOf([...given.values()]) - mean) <= 0.051;
    if (isRead) this.sums.set(question, [...(this.sums.get(question) ?? []), new Set(given.keys())]);
    else this.unread++;
  }

  /** A block where only a few answered a question is in no figure of it. */
  private given(blocks: readonly Block[], question: string): Map<string, number> {
    return new Map(
      blocks.flatMap(({ people }) => {
        const given = [...people].flatMap(([person, answers]) => {
          const answer = answers[question];
          return answer === undefined ? [] : [[person, answer] as const];
        });
        return given.length >= this.least ? given : [];
      }),
    );
  }
}

/** From 0 to 100, as pages show agreement. */
const meanOf = (answers: readonly number[]) =>
  answers.reduce((sum, answer) => sum + 25 * (answer - 1), 0) / answers.length;
