import { base64url, fromBase64url, newSecret, prepareBallot, signEdition } from '@throughline/pulse/ballot';
import type { Person, Team } from '../shared/company';
import { type Answer, graphql, Refused, wait } from '../shared/http';
import type { Product } from '../shared/product';
import { always, never, noticed, type Verdict } from '../shared/verdict';
import { Voter } from '../shared/voter';
import { askToClose, counted, openWave, stateOf, type Wave } from '../shared/wave';

const RACE = 40;
const AGREE = Object.fromEntries(Array.from({ length: 10 }, (_, place) => [`q${place}`, 4]));
const isTaken = ({ status }: Answer) => status === 200 || status === 201;
const howMany = (answers: readonly Answer[]) => answers.filter(isTaken).length;
/** The connection may end before a body of ten megabytes has gone. */
const orCutOff = (answer: Promise<Answer>) => answer.catch((): Answer => ({ status: 0, body: null }));

/** What somebody may try over HTTP, on a wave to two teams that is open; then it is closed and counted. */
export class Forgeries {
  /** How many of each team have come. */
  private readonly come = [0, 0];
  private wave!: Wave;
  /** Tokens of the ballots that the box took. */
  private readonly taken: string[] = [];

  constructor(
    private readonly product: Product,
    private readonly hr: Person,
    private readonly teams: readonly [Team, Team],
    private readonly say: (verdict: Verdict) => void,
  ) {}

  async run(): Promise<void> {
    this.wave = await openWave(
      this.product,
      this.hr,
      this.teams.map(({ id }) => id),
    );
    await this.names();
    await this.keys();
    await this.tokens();
    await this.editions();
    await this.races();
    const wrong = await this.wrongAnswers();
    await this.close(wrong);
  }

  /** Whoever carries a name is turned away; without it the same ballot is taken. */
  private async names(): Promise<void> {
    const voter = await this.voter();
    const body = await voter.edition(AGREE);
    const headers: Record<string, string>[] = [{ cookie: voter.person.cookie }, { authorization: 'Basic eDp4' }];
    const answers = await Promise.all(headers.map((each) => voter.send(body, each)));
    this.say(never('3 a ballot with a name', answers.length, howMany(answers)));
    this.say(noticed('3 a ballot with a name', 1, howMany([await this.cast(voter, body)])));
    const huge = await Promise.all([
      orCutOff(voter.send({ ...body, sealed: 'A'.repeat(10_000_000) })),
      orCutOff(voter.send('A'.repeat(10_000_000))),
    ]);
    this.say(never('3 ten megabytes', huge.length, howMany(huge)));
    this.say(always('3 the box lives after ten megabytes', 1, howMany([await voter.send(body)])));
  }

  private async keys(): Promise<void> {
    const [voter, other] = [await this.voter(0), await this.voter(1)];
    const body = await voter.edition(AGREE);
    const elsewhere = await Promise.all([
      voter.send({ ...body, cohort: other.cohort.id }),
      voter.send({ ...body, cohort: 'c9' }),
      voter.send({ ...body, signature: (await other.edition(AGREE)).signature }),
    ]);
    this.say(never("3 another cohort's key", elsewhere.length, howMany(elsewhere)));
    this.say(noticed("3 another cohort's key", 1, howMany([await this.cast(voter, body)])));
    await this.cast(other, await other.edition(AGREE));
  }

  private async tokens(): Promise<void> {
    const voter = await this.voter();
    await this.cast(voter, await voter.edition(AGREE));
    let second = 0;
    for (let time = 0; time < 5; time++) {
      await voter.forget();
      second += await succeeds(() => voter.take());
    }
    this.say(never('3 a second token', 5, second));
    await voter.forget();
    this.say(noticed('3 a second token', 1, await succeeds(() => voter.take('replace'))));
    await voter.forget();
    this.say(never('3 a second replacement', 1, await succeeds(() => voter.take('replace'))));
    const outside = new Voter(this.product, this.wave, this.hr);
    outside.cohort = voter.cohort;
    await outside.forget();
    this.say(never('3 a token for who is not invited', 1, await succeeds(() => outside.take())));
    const person = this.someone();
    const odd = [0, 1].map((byte) => base64url(new Uint8Array(256).fill(byte, 255)));
    const whole = base64url(new Uint8Array(256).fill(255));
    const blind = 'mutation ($w: ID!, $b: String!) { signed: issueBallotToken(waveId: $w, blindedMessage: $b) }';
    const signed = [...odd, whole, '', 'A'.repeat(343)].map((b) =>
      succeeds(() => graphql(this.product.api, person.cookie, blind, { w: this.wave.id, b })),
    );
    this.say(never('3 what is no blinded message', signed.length, sum(await Promise.all(signed))));
  }

  /** Who has seen a ballot in the box lacks the key that changes it. */
  private async editions(): Promise<void> {
    const voter = await this.voter();
    const [first, second] = [await voter.edition(AGREE, 1), await voter.edition(AGREE, 2)];
    await this.cast(voter, first);
    const thief = await prepareBallot(newSecret(), voter.cohort, this.wave.id);
    const place = { waveId: this.wave.id, cohort: voter.cohort.id, token: voter.ballot.token, version: 3 };
    const sealed = fromBase64url(second.sealed);
    const forged = base64url(await signEdition(thief.editKey, { ...place, sealed }));
    const stolen = await Promise.all([
      voter.send({ ...second, version: 3, editSignature: forged }),
      voter.send({ ...first, version: 3 }),
      voter.send({ ...first, sealed: second.sealed }),
      voter.send({ ...first, message: base64url(thief.message), editSignature: forged }),
    ]);
    this.say(never('3 a stolen token', stolen.length, howMany(stolen)));
    this.say(noticed('3 a stolen token', 1, howMany([await voter.send(second)])));
    this.say(never('3 an old version', 1, howMany([await voter.send(first)])));
  }

  private async races(): Promise<void> {
    const times = Array.from({ length: RACE }, (_, place) => place);
    const one = await this.voter();
    const body = await one.edition(AGREE);
    this.taken.push(one.token);
    const same = await Promise.all(times.map(() => one.send(body)));
    this.say(always('3 one ballot sent forty times at once', RACE, howMany(same)));
    this.say(always('3 is new to the box once', 1, same.filter(({ status }) => status === 201).length));
    const many = await this.voter();
    this.taken.push(many.token);
    const editions = await Promise.all(times.map((place) => many.edition(AGREE, place + 1)));
    await Promise.all(editions.map((each) => many.send(each)));
    const { rows } = await this.product.owner.query<{ version: number }>(
      'select version from ballot.sealed where wave_id = $1 and token = $2',
      [this.wave.id, Buffer.from(many.ballot.token)],
    );
    this.say(
      always('3 of forty editions at once the last is there, alone', 1, rows[0]?.version === RACE ? rows.length : 0),
    );
    const person = this.someone();
    const devices = await Promise.all(times.map(() => this.device(person)));
    const tokens = await Promise.all(devices.map((device) => succeeds(() => device.take())));
    this.say(always('3 of forty devices that take a ballot at once one gets it', 1, sum(tokens)));
  }

  /** Sealed, so that nobody sees it before the count. Gives how many were sent. */
  private async wrongAnswers(): Promise<number> {
    const wrong = [{ ...AGREE, q0: 9 }, { ...AGREE, q0: 'yes' }, { ...AGREE, q99: 1 }, { q0: [1] }];
    for (const answers of wrong) {
      const voter = await this.voter();
      await this.cast(voter, await voter.edition(answers));
    }
    return wrong.length;
  }

  private async close(wrong: number): Promise<void> {
    const { api, box, owner } = this.product;
    const late = await this.voter();
    const body = await late.edition(AGREE);
    await askToClose(api, this.hr, this.wave.id);
    const tokens = await counted(box, this.wave.id);
    const replayed = [await late.send(body), await late.send(body)];
    this.say(never('3 a ballot after the close', replayed.length, howMany(replayed)));
    const isCounted = this.taken.filter((token) => tokens.includes(token)).length;
    this.say(
      always(
        '3 each ballot that was taken is in the list, and no other',
        this.taken.length,
        isCounted * Number(tokens.length === isCounted),
      ),
    );
    const { rows } = await owner.query<{ sheets: number }>(
      'select count(distinct sheet_id)::int as sheets from answers.answer where wave_id = $1',
      [this.wave.id],
    );
    const right = this.taken.length - wrong;
    this.say(never('3 an answer out of scale counts', wrong, rows[0]!.sheets - right));
    await wait('The close', async () => (await stateOf(api, this.hr, this.wave.id)) === 'CLOSED');
    const query = 'query ($id: ID!) { found: pulseResults(waveId: $id) { dropped } }';
    const { found } = await graphql<{ found: { dropped: number } }>(api, this.hr.cookie, query, this.wave);
    this.say(always('3 an answer out of scale is said to be dropped', wrong, found.dropped));
    const after = await succeeds(() => late.take());
    this.say(never('3 a ballot taken after the close', 1, after));
  }

  private someone(team = this.come[0]! > this.come[1]! ? 1 : 0): Person {
    return this.teams[team]!.people[this.come[team]!++]!;
  }

  private async device(person: Person): Promise<Voter> {
    const voter = new Voter(this.product, this.wave, person);
    await voter.prepare();
    return voter;
  }

  /** Somebody new with a ballot. */
  private async voter(team?: number): Promise<Voter> {
    const voter = await this.device(this.someone(team));
    await voter.take();
    return voter;
  }

  private async cast(voter: Voter, body: unknown): Promise<Answer> {
    const answer = await voter.send(body);
    if (isTaken(answer)) this.taken.push(voter.token);
    return answer;
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** 1 where it is done, 0 where it is refused. */
const succeeds = (act: () => Promise<unknown>): Promise<number> =>
  act().then(
    () => 1,
    (error: unknown) => {
      if (error instanceof Refused) return 0;
      throw error;
    },
  );
