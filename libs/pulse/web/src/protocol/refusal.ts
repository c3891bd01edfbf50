import { type Cohort, type Form, limitsFor, THRESHOLD } from '@throughline/pulse/domain';
import { formHash, fromBase64url, isUnderRoot } from '@throughline/pulse/ballot';
import type { PublicWave } from './box';

/** What the API told this device of a pulse, as far as it is checked. */
export interface Told {
  readonly form: string;
  readonly formHash: string;
  readonly cohort: Cohort;
  readonly path: readonly { readonly side: 'left' | 'right'; readonly hash: string }[];
  readonly root: string;
  readonly invited: number;
}

/**
 * Why a device does not answer:
 * `split`: the API and the ballot box tell different things of the wave; `group`: the group is not among those that
 * both published; `small`: it has too few people; `form`: the questions are not those that were announced;
 * `unit`: the person's own team is not in it.
 */
export type Refusal = 'split' | 'group' | 'small' | 'form' | 'unit';

/**
 * Checks that a wave is the same for everybody, before anything is sealed: a group made for one person would give
 * their answer away.
 * @param teamId the person's own team, as they know it
 */
export async function refusalOf(told: Told, box: PublicWave, teamId: string | undefined): Promise<Refusal | null> {
  if (told.root !== box.root || told.invited !== box.invited || told.formHash !== box.formHash) return 'split';
  if ((await formHash(JSON.parse(told.form) as Form)) !== told.formHash) return 'form';
  const steps = told.path.map(({ side, hash }) => ({ side, hash: fromBase64url(hash) }));
  if (!(await isUnderRoot(fromBase64url(box.root), told.cohort, steps))) return 'group';
  if (told.cohort.invited < limitsFor(THRESHOLD.least).cohort || told.cohort.invited > box.invited) return 'small';
  return told.cohort.units.some(({ id }) => id === teamId) ? null : 'unit';
}
