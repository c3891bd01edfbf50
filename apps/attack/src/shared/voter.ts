import {
  type Ballot,
  base64url,
  fromBase64url,
  newSecret,
  prepareBallot,
  seal,
  signEdition,
} from '@throughline/pulse/ballot';
import type { Cohort } from '@throughline/pulse/domain';
import type { Person } from './company';
import { type Answer, graphql, post } from './http';
import type { Product } from './product';
import type { Wave } from './wave';

/** The body of a submission. */
export interface Sent {
  readonly cohort: string;
  readonly message: string;
  readonly signature: string;
  readonly version: number;
  readonly sealed: string;
  readonly editSignature: string;
}

const PULSE = `query ($waveId: ID!) { pulse(waveId: $waveId) {
  formHash cohort { id label invited n e units { id name } siteIds path } } }`;
const TAKE =
  'mutation ($waveId: ID!, $blinded: String!) { signed: issueBallotToken(waveId: $waveId, blindedMessage: $blinded) }';
const REPLACE =
  'mutation ($waveId: ID!, $blinded: String!) { signed: replaceBallotToken(waveId: $waveId, blindedMessage: $blinded) }';

/** One person's device: it does what the web does. */
export class Voter {
  ballot!: Ballot;
  cohort!: Cohort;
  private formHash = '';
  private signature = '';

  constructor(
    private readonly product: Product,
    private readonly wave: Wave,
    readonly person: Person,
  ) {}

  get token(): string {
    return base64url(this.ballot.token);
  }

  /** Loads the pulse and makes a secret. */
  async prepare(): Promise<void> {
    const { pulse } = await this.ask<{ pulse: { formHash: string; cohort: Cohort } }>(PULSE, {});
    this.formHash = pulse.formHash;
    this.cohort = pulse.cohort;
    await this.forget();
  }

  /** A new secret, as after the loss of the old one. */
  async forget(): Promise<void> {
    this.ballot = await prepareBallot(newSecret(), this.cohort, this.wave.id);
  }

  async take(how: 'take' | 'replace' = 'take'): Promise<void> {
    const query = how === 'take' ? TAKE : REPLACE;
    const { signed } = await this.ask<{ signed: string }>(query, { blinded: base64url(this.ballot.blinded) });
    this.signature = base64url(await this.ballot.finalize(fromBase64url(signed)));
  }

  /** An edition of the ballot. */
  async edition(answers: unknown, version = 1, comment?: string): Promise<Sent> {
    const place = { waveId: this.wave.id, cohort: this.cohort.id, token: this.ballot.token };
    const comments = comment ? { q0: comment } : {};
    const sheet = { formHash: this.formHash, locale: 'en', answers, comments };
    const sealed = await seal(fromBase64url(this.wave.tallyKey), place, sheet);
    return {
      cohort: this.cohort.id,
      message: base64url(this.ballot.message),
      signature: this.signature,
      version,
      sealed: base64url(sealed),
      editSignature: base64url(await signEdition(this.ballot.editKey, { ...place, version, sealed })),
    };
  }

  send(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return post(`${this.product.box}/ballot/waves/${this.wave.id}/ballots`, body, headers);
  }

  private ask<Data>(query: string, variables: object): Promise<Data> {
    return graphql(this.product.api, this.person.cookie, query, { waveId: this.wave.id, ...variables });
  }
}
