import { useQuery } from '@apollo/client/react';
import { ANYBODY_ELSE, THANKS_LATELY } from '../recognition.graphql';

/** Whether the viewer is the only person here. Asked for where no thanks came or went; false until it is known. */
export function useAlone(): boolean {
  const { data: lately } = useQuery(THANKS_LATELY);
  const { received, given, toMyTeam } = lately?.thanksLately ?? {};
  const quiet = received === 0 && given === 0 && toMyTeam === 0;
  const { data } = useQuery(ANYBODY_ELSE, { skip: !quiet, fetchPolicy: 'cache-and-network' });
  return data?.people.edges.length === 1;
}
