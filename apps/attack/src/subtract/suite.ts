import { createPublishedWave } from '@throughline/pulse/gate';
import { createCompany, createOfficer, dbOf, type Person } from '../shared/company';
import { addressIn, Product } from '../shared/product';
import { never, noticed, stated, type Verdict } from '../shared/verdict';
import { Ledger } from './ledger';
import { CLOSED_AT, createOrganisation, FORM } from './organisation';
import { commentsShown, csvShown, groupsShown, type Question, resultsShown, trendShown } from './shown';

const K = 5;
const COMMENTS = 10;

/** What protects: the tally that merges the few first, and the gate that leaves out figures of a few. */
interface Protection {
  readonly writer: boolean;
  readonly gate: boolean;
}

/** Suite B: random organisations over the public API, and all that all their viewers are shown of them together. */
export async function subtractSuite(
  organisations: number,
  controls: number,
  say: (verdict: Verdict) => void,
): Promise<void> {
  const product = await new Product('attack').start();
  const hr = await createOfficer(product.owner, 'hr');
  const pool = (await createCompany(product.owner, [[200]])).regions[0]![0]!.people;
  const attack = (times: number, protection: Protection) =>
    repeat(times, () => attackOne(product, hr, pool, protection));

  const real = await attack(organisations, { writer: true, gate: true });
  say(never('B the answers of fewer than five, by subtraction', organisations, real.broken));
  say(never('B the comments of fewer than ten, by subtraction', organisations, real.words));
  say(never('B figures that are not what was answered', real.shown, real.unread));

  await product.owner.query('alter table ballot.wave drop constraint wave_threshold_check');
  const gateAlone = await attack(controls, { writer: false, gate: true });
  say(stated('B known: broken where only the gate protects', controls, gateAlone.broken));
  const none = await attack(controls, { writer: false, gate: false });
  say(noticed('B the answers of fewer than five, by subtraction', controls, none.broken));
  say(noticed('B the comments of fewer than ten, by subtraction', controls, none.words));
  await product.stop();
}

interface Outcome {
  readonly broken: number;
  readonly words: number;
  readonly shown: number;
  readonly unread: number;
}

async function repeat(times: number, one: () => Promise<Outcome>): Promise<Outcome> {
  let all: Outcome = { broken: 0, words: 0, shown: 0, unread: 0 };
  for (let time = 0; time < times; time++) {
    const next = await one();
    const sum = (key: keyof Outcome) => all[key] + next[key];
    all = { broken: sum('broken'), words: sum('words'), shown: sum('shown'), unread: sum('unread') };
  }
  return all;
}

async function attackOne(
  { api, owner }: Product,
  hr: Person,
  pool: readonly Person[],
  by: Protection,
): Promise<Outcome> {
  const made = await createOrganisation(owner, hr, pool);
  const server = { ...dbOf(owner), partyUrl: (party: string) => addressIn('attack', party.toUpperCase()) };
  const waveIds: string[] = [];
  let surveyId: string | undefined;
  for (const [at, teams] of made.waves.entries()) {
    const members = Object.fromEntries(teams.map(({ id, members }) => [id, members]));
    const wanted = { form: FORM, teams, personId: hr.id, closesAt: CLOSED_AT[at]!, members };
    const wave = await createPublishedWave(server, {
      ...wanted,
      ...(surveyId && { surveyId }),
      ...(!by.writer && { threshold: 1 }),
    });
    surveyId = wave.surveyId;
    waveIds.push(wave.waveId);
  }
  if (by.gate) await owner.query('update ballot.wave set threshold = $2 where wave_id = any($1)', [waveIds, K]);
  const ledger = await Ledger.open(owner, made, waveIds, by.gate ? K : 1);
  const asked = [null, ...made.unitIds].map((unitId) => ({ viewer: hr, unitId }));
  const viewers = [...asked, ...made.managers.map((viewer) => ({ viewer, unitId: null }))];
  const read = async (viewer: (typeof viewers)[number]) => {
    for (const waveId of waveIds) await readAll(ledger, { api, waveId, ...viewer }, by);
  };
  // First who sees all: it says which groups stand together.
  await read(viewers[0]!);
  await Promise.all(viewers.slice(1).map(read));
  return {
    broken: Number(ledger.singlesOut(K)),
    words: Number(ledger.singlesOutWords(COMMENTS)),
    shown: ledger.shown,
    unread: ledger.unread,
  };
}

/** All pages and files that there are. */
async function readAll(ledger: Ledger, question: Question, { gate }: Protection): Promise<void> {
  for (const shown of await resultsShown(question)) ledger.addMean(shown);
  for (const shown of await csvShown(question)) ledger.addMean(shown);
  for (const point of await trendShown(question)) ledger.addPoint(point, question.waveId);
  // In its place the rule that most products have: none where fewer than ten answered.
  if (!gate) return ledger.addComments(question.waveId, await groupsShown(question), COMMENTS);
  for (const questionId of question.unitId ? [null] : [null, 'help']) {
    const labels = await commentsShown(question, questionId);
    if (labels) ledger.addComments(question.waveId, labels);
  }
}
