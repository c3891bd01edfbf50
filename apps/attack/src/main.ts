import { forgeSuite } from './forge/suite';
import { joinSuite } from './join/suite';
import { subtractSuite } from './subtract/suite';
import type { Verdict } from './shared/verdict';

/** Attacks by the names of their suites; `--short` tries each on fewer people. */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const isShort = process.argv.includes('--short');
let isOk = true;

function say(verdict: Verdict): void {
  isOk &&= verdict.ok;
  console.log(JSON.stringify(verdict));
}

const SUITES = {
  join: () => joinSuite(isShort ? { quietRegions: 2, busyTeams: 5 } : { quietRegions: 6, busyTeams: 24 }, say),
  forge: () => forgeSuite(isShort, say),
  subtract: () => (isShort ? subtractSuite(3, 2, say) : subtractSuite(60, 15, say)),
};

for (const [name, suite] of Object.entries(SUITES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const since = Date.now();
  await suite();
  console.error(`${name}: ${((Date.now() - since) / 1_000).toFixed(0)} s`);
}
process.exit(isOk ? 0 : 1);
