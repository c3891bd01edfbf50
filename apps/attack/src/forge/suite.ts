import { createCompany, createOfficer } from '../shared/company';
import { Product, type Victim } from '../shared/product';
import type { Verdict } from '../shared/verdict';
import { Forgeries } from './forgeries';
import { KillRun, type Moment } from './kills';

const TEAM = 12;
const PEOPLE = 2 * TEAM;
const VICTIMS: readonly Victim[] = ['api', 'ballot', 'postgres'];
const MOMENTS: readonly Moment[] = [
  { during: 'issue', after: 3 },
  { during: 'issue', after: PEOPLE - 2 },
  { during: 'submit', after: 3 },
  { during: 'submit', after: PEOPLE - 8 },
  { during: 'close', when: 'asked' },
  { during: 'close', when: 'counting' },
  { during: 'close', when: 'counted' },
];
/** One for each process, and for each time of a wave's life. */
const SHORT: readonly (readonly [Victim, Moment])[] = [
  ['api', { during: 'issue', after: 9 }],
  ['postgres', { during: 'submit', after: 7 }],
  ['ballot', { during: 'close', when: 'counting' }],
];

/** Suite 3: what can be tried over HTTP, processes that are killed, and clocks that are wrong. */
export async function forgeSuite(isShort: boolean, say: (verdict: Verdict) => void): Promise<void> {
  const product = await new Product('attack').start();
  const hr = await createOfficer(product.owner, 'hr');
  const teamsOf = async (size: number, { owner } = product) => {
    const [teams] = (await createCompany(owner, [[size, size]])).regions;
    return [teams![0]!, teams![1]!] as const;
  };
  await new Forgeries(product, hr, await teamsOf(TEAM), say).run();
  const all = VICTIMS.flatMap((victim) => MOMENTS.map((moment) => [victim, moment] as const));
  const ends: (() => Promise<Verdict>)[] = [];
  for (const [victim, moment] of isShort ? SHORT : all) {
    const { verdicts, ended } = await new KillRun(product, hr, await teamsOf(TEAM), victim, moment).run();
    for (const verdict of verdicts) say(verdict);
    ends.push(ended);
  }
  for (const ended of ends) say(await ended());
  await product.stop();

  const unpunctual = await new Product('attack', { api: 10, ballot: -10 }).start();
  const undisturbed: Moment = { during: 'submit', after: Infinity };
  const run = new KillRun(
    unpunctual,
    hr,
    await teamsOf(TEAM, unpunctual),
    'api',
    undisturbed,
    '3 clocks ten minutes off',
  );
  for (const verdict of (await run.run()).verdicts) say(verdict);
  await unpunctual.stop();
}
