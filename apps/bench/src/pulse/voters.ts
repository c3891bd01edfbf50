import { Agent, request } from 'node:http';
import {
  type Ballot,
  base64url,
  fromBase64url,
  newSecret,
  prepareBallot,
  seal,
  signEdition,
} from '@throughline/pulse/ballot';
import type { Cohort, Form } from '@throughline/pulse/domain';
import { answer } from '../shared/child';
import { cookieOf } from '../shared/workplace.sql';

/** All at the door at once, as after a notice to everybody. */
const CONNECTIONS = 64;
/** A client that hears nothing sends again: so do these, each so many. */
const SENT_TWICE = 20;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

interface Pulse {
  form: string;
  formHash: string;
  cohort: Cohort;
}

interface Voter {
  readonly pulse: Pulse;
  readonly ballot: Ballot;
  readonly cookie: string;
  signed?: string;
  body?: string;
}

let voters: Voter[] = [];
let waveId = '';

/** One request; gives status and body. */
function post(
  url: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const length = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers: { ...length, ...headers } }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function graphql<Data>(url: string, cookie: string, query: string, variables: object): Promise<Data> {
  const { text } = await post(`${url}/graphql`, JSON.stringify({ query, variables }), { cookie });
  const { data, errors } = JSON.parse(text) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]?.message);
  return data;
}

/** Does something for each, so many at a time; gives the milliseconds that it took. */
async function forEach<Item>(
  items: readonly Item[],
  work: (item: Item, place: number) => Promise<void>,
): Promise<number> {
  const start = performance.now();
  const queue = items.entries();
  const worker = async () => {
    for (const [place, item] of queue) await work(item, place);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return performance.now() - start;
}

answer({
  /** Each loads the pulse and prepares a ballot: what a person's own device does before the storm. */
  prepare: async ({ api, wave, count }: { api: string; wave: string; count: number }) => {
    waveId = wave;
    const people = Array.from({ length: count }, (_, index) => index + 1);
    const query = `query ($waveId: ID!) { pulse(waveId: $waveId) { form formHash
      cohort { id label invited n e units { id name } siteIds path } } }`;
    const prepared: Voter[] = [];
    const milliseconds = await forEach(people, async (person) => {
      const cookie = cookieOf(person);
      const { pulse } = await graphql<{ pulse: Pulse }>(api, cookie, query, { waveId });
      prepared.push({ pulse, cookie, ballot: await prepareBallot(newSecret(), pulse.cohort, waveId) });
    });
    voters = prepared;
    return milliseconds;
  },
  /** The storm on the signer: each takes a ballot, some ask twice. */
  takeBallots: (api: string) => {
    const query =
      'mutation ($waveId: ID!, $blinded: String!) { signed: issueBallotToken(waveId: $waveId, blindedMessage: $blinded) }';
    return forEach(voters, async (voter, place) => {
      const ask = () =>
        graphql<{ signed: string }>(api, voter.cookie, query, { waveId, blinded: base64url(voter.ballot.blinded) });
      const [first, second] = await Promise.all(place % SENT_TWICE ? [ask()] : [ask(), ask()]);
      if (second && second.signed !== first!.signed) throw new Error('One ballot was signed in two ways');
      voter.signed = first!.signed;
    });
  },
  /** Answers are sealed, on the devices. */
  seal: async (tallyKey: string) => {
    for (const voter of voters) {
      const { pulse, ballot } = voter;
      const place = { waveId, cohort: pulse.cohort.id, token: ballot.token };
      const { questions } = JSON.parse(pulse.form) as Form;
      const statements = questions.filter(({ kind }) => kind === 'LIKERT');
      const answers = Object.fromEntries(statements.map(({ id }) => [id, 4]));
      const sheet = { formHash: pulse.formHash, locale: 'en', answers, comments: {} };
      const sealed = await seal(fromBase64url(tallyKey), place, sheet);
      voter.body = JSON.stringify({
        cohort: pulse.cohort.id,
        message: base64url(ballot.message),
        signature: base64url(await ballot.finalize(fromBase64url(voter.signed!))),
        version: 1,
        sealed: base64url(sealed),
        editSignature: base64url(await signEdition(ballot.editKey, { ...place, version: 1, sealed })),
      });
    }
  },
  /** The storm on the box: each sends, some twice at once. */
  send: (box: string) =>
    forEach(voters, async ({ body }, place) => {
      const send = () => post(`${box}/ballot/waves/${waveId}/ballots`, body!);
      const receipts = await Promise.all(place % SENT_TWICE ? [send()] : [send(), send()]);
      for (const { status, text } of receipts) if (status > 201) throw new Error(`The box said ${status}: ${text}`);
    }),
  bodies: () => voters.map(({ body }) => body),
  tokens: () => voters.map(({ ballot }) => base64url(ballot.token)),
});
