/**
 * What a step found. The output is shown when something failed.
 * @typedef {{ passed: number, failed: number, skipped?: number, output?: string }} Outcome
 */

const count = (/** @type {Outcome} */ { passed, failed, skipped }) =>
  [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(Boolean).join(', ');

/** Runs steps and adds up. A step that breaks counts as one failure, and the next one still runs. */
export function createTally(/** @type {import('../system/terminal.mjs').Terminal} */ terminal) {
  const tally = {
    passed: 0,
    failed: 0,
    /** @param {string} title @param {(note: (words: string) => void) => Promise<Outcome>} work */
    async step(title, work) {
      /** @type {Outcome} */
      let outcome = { passed: 0, failed: 1 };
      try {
        await terminal.step(title, async (note) => {
          outcome = await work(note);
          note(count(outcome));
          if (outcome.failed > 0) throw new Error(outcome.output);
        });
      } catch (error) {
        const { message, details } = /** @type {Error & { details?: string }} */ (error);
        terminal.say(`\n${[message, details].filter(Boolean).join('\n\n')}\n`);
      }
      tally.passed += outcome.passed;
      tally.failed += outcome.failed;
    },
  };
  return tally;
}
