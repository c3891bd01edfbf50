import type { Cohort, Form, WaveState } from '@throughline/pulse/domain';
import type { PulseToAnswerQuery } from '../gql/graphql';
import { forget, keep, kept } from '../device/kept';
import { askedOf } from './asked-of';
import type { PublicWave } from './box';

/** What a device knows of a pulse: enough to answer it without a connection. */
export interface KnownPulse {
  readonly waveId: string;
  readonly title: readonly { readonly locale: string; readonly words: string }[];
  readonly state: WaveState;
  readonly form: Form;
  readonly formHash: string;
  readonly closesAt: string;
  readonly threshold: number;
  readonly cohort: Cohort;
  readonly ballotUrl: string;
  readonly members: readonly string[];
  readonly taken: boolean;
  readonly replaceable: boolean;
  /** Why people are asked although promises to them are overdue. */
  readonly overrideReason?: string | null;
  /** What the ballot box tells of it; absent once it has closed. */
  readonly wave?: PublicWave;
}

/** A group as it stands under the root: these fields and no others are hashed, and Apollo adds some of its own. */
export function cohortOf({ id, label, invited, n, e, units, siteIds, path }: Cohort): Cohort {
  return { id, label, invited, n, e, units: units.map((unit) => ({ id: unit.id, name: unit.name })), siteIds, path };
}

/** @param wave as the ballot box tells it, once both were compared */
export function knownPulse(pulse: PulseToAnswerQuery['pulse'], wave?: PublicWave): KnownPulse {
  const { waveId, title, state, form, formHash, closesAt, threshold } = pulse;
  const { ballotUrl, members, taken, replaceable, overrideReason } = pulse;
  const cohort = cohortOf(pulse.cohort);
  const parsed = askedOf(JSON.parse(form) as Form, cohort);
  const told = { cohort, ballotUrl, members, taken, replaceable, overrideReason, ...(wave && { wave }) };
  return { waveId, title, state, form: parsed, formHash, closesAt, threshold, ...told };
}

const keyOf = (personId: string, waveId: string) => `pulse/${personId}/${waveId}`;

export const keepPulse = (personId: string, pulse: KnownPulse): Promise<void> =>
  keep(keyOf(personId, pulse.waveId), pulse);

export const keptPulse = (personId: string, waveId: string): Promise<KnownPulse | undefined> =>
  kept<KnownPulse>(keyOf(personId, waveId));

export const forgetPulse = (personId: string, waveId: string): Promise<void> => forget(keyOf(personId, waveId));
