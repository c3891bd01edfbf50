import './node-version.mjs';
import { ensureInstalled } from './product/install.mjs';
import { command } from './system/command.mjs';
import './system/root.mjs';
import { elapsed } from './system/terminal.mjs';
import { browserTests } from './test/browser-tests.mjs';
import { buildCheck, formatCheck, projectChecks } from './test/checks.mjs';
import { integrationTests, unitTests } from './test/jest-tests.mjs';
import { createTally } from './test/tally.mjs';

/** `npm test`: every check there is, each step with its count and time, and the sum as the last line. */
await command(async ({ terminal, shutdown }) => {
  const since = performance.now();
  terminal.say(`\n${terminal.bold('Throughline, all checks')}\n`);
  await ensureInstalled(terminal);

  const tally = createTally(terminal);
  await tally.step('Format', formatCheck);
  await tally.step('Lint', projectChecks('lint'));
  await tally.step('Types', projectChecks('typecheck'));
  await tally.step('Unit tests', unitTests);
  await tally.step('Build', buildCheck);
  await tally.step('Integration tests', integrationTests);
  await tally.step('Browser tests', (note) => browserTests(note, shutdown));

  const { passed, failed } = tally;
  terminal.say(`\n${terminal.dim(`in ${elapsed(since)}`)}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
