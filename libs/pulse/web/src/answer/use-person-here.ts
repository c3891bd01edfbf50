import { useQuery } from '@apollo/client/react';
import { ME } from '@throughline/people/web';
import { apiErrorOf } from '@throughline/platform/ui';
import { useEffect, useState } from 'react';
import { keep, kept } from '../device/kept';

/** Who answers: all that a ballot needs to know of them. */
export interface PersonHere {
  readonly id: string;
  readonly team: { readonly id: string; readonly name: string } | null;
}

const KEY = 'person';

/**
 * Who is at this device: who is signed in, or without a connection who was so last. Undefined while it is asked, null
 * when nobody is.
 */
export function usePersonHere(): { person: PersonHere | null | undefined; error: unknown; again: () => void } {
  const { data, error, refetch } = useQuery(ME);
  const [last, setLast] = useState<PersonHere>();
  const offline = error && !data && apiErrorOf(error).code === 'NETWORK';

  useEffect(() => {
    if (offline) void kept<PersonHere>(KEY).then(setLast);
  }, [offline]);
  useEffect(() => {
    if (!data?.me) return;
    const { id, team } = data.me.person;
    void keep(KEY, { id, team });
  }, [data]);

  const signedIn = data && (data.me?.person ?? null);
  const here = signedIn === undefined ? last : signedIn;
  return { person: here, error: here === undefined ? error : undefined, again: () => void refetch() };
}
