import { useApolloClient } from '@apollo/client/react';
import { apiErrorOf } from '@throughline/platform/ui';
import type { ApolloClient } from '@apollo/client';
import { useCallback, useEffect, useState } from 'react';
import { Box } from '../protocol/box';
import { canSeal } from '../protocol/can-seal';
import { keepPulse, keptPulse, type KnownPulse, knownPulse } from '../protocol/known-pulse';
import { type Refusal, refusalOf } from '../protocol/refusal';
import { PULSE } from './pulse.graphql';
import type { PersonHere } from './use-person-here';

/** What became of asking for a pulse. */
export type Asked =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly error: unknown }
  /** The ballot box does not answer, so that nothing can be compared. */
  | { readonly is: 'unreachable' }
  | { readonly is: 'refused'; readonly why: Refusal | 'old'; readonly pulse: KnownPulse }
  | { readonly is: 'there'; readonly pulse: KnownPulse };

/** Asks for a pulse and compares what API and ballot box tell of it; without a connection, what this device knows. */
export function useKnownPulse(waveId: string, person: PersonHere) {
  const client = useApolloClient();
  const [asked, setAsked] = useState<Asked>({ is: 'loading' });
  const { id: personId, team } = person;
  const teamId = team?.id;

  const ask = useCallback(async () => {
    const found = await askFor(client, waveId, personId, teamId);
    if (found.is === 'there') await keepPulse(personId, found.pulse);
    setAsked(found);
  }, [client, waveId, personId, teamId]);
  useEffect(() => {
    void (async () => ask())();
    // What an open page knows is looked at again once there is a connection.
    const again = () => void ask();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [ask]);

  /** The person says that a team of the group was theirs: they know it better than we. */
  const trust = (pulse: KnownPulse) => {
    void keepPulse(personId, pulse);
    setAsked({ is: 'there', pulse });
  };
  return { asked, ask, trust };
}

/** What was asked for before it was known who asks: a second less on a phone. */
const early = new Map<string, ReturnType<typeof pulseFrom>>();

const pulseFrom = (client: ApolloClient, waveId: string) =>
  client.query({ query: PULSE, variables: { waveId }, fetchPolicy: 'network-only' });

/** Asks for a pulse already while it is looked up who is signed in. */
export function askEarly(client: ApolloClient, waveId: string): void {
  const asked = pulseFrom(client, waveId);
  asked.catch(() => undefined);
  early.set(waveId, asked);
}

function asked(client: ApolloClient, waveId: string): ReturnType<typeof pulseFrom> {
  const already = early.get(waveId);
  early.delete(waveId);
  return already ?? pulseFrom(client, waveId);
}

async function askFor(
  client: ApolloClient,
  waveId: string,
  personId: string,
  teamId: string | undefined,
): Promise<Asked> {
  const known = await keptPulse(personId, waveId);
  try {
    const { data } = await asked(client, waveId);
    const { pulse } = data!;
    if (pulse.state !== 'OPEN') return { is: 'there', pulse: knownPulse(pulse) };
    const wave = await new Box(pulse.ballotUrl, waveId).wave().catch(() => null);
    if (!wave) return known?.wave ? { is: 'there', pulse: known } : { is: 'unreachable' };
    const told = knownPulse(pulse, wave);
    if (!(await canSeal())) return { is: 'refused', why: 'old', pulse: told };
    const why = await refusalOf({ ...pulse, cohort: told.cohort }, wave, teamId);
    // Who said once that it is their group is not asked again while it stays the same.
    const settled = why === 'unit' && known?.cohort.id === told.cohort.id && known.wave?.root === wave.root;
    return why && !settled ? { is: 'refused', why, pulse: told } : { is: 'there', pulse: told };
  } catch (error) {
    if (known && apiErrorOf(error).code === 'NETWORK') return { is: 'there', pulse: known };
    return { is: 'failed', error };
  }
}
