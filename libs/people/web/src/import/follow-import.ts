import type { ImportStateFragment } from '../gql/graphql';

const LOOK_EVERY_MS = 600;
const LOOK_AT_LEAST_EVERY_MS = 5_000;

export const isUnderWay = ({ status }: Pick<ImportStateFragment, 'status'>) =>
  status === 'WAITING' || status === 'RUNNING';

export interface Follower<State> {
  look: (id: string) => Promise<State | undefined>;
  show: (state: State | undefined) => void;
  /** Called with why a look failed, and with undefined once one has worked again. */
  fail: (error: unknown) => void;
  /** False once nobody wants to see it any more. */
  isWanted: () => boolean;
  pause: (ms: number) => Promise<void>;
}

/**
 * Shows an import until it has ended. It goes on whether the page can see it or not: a look that fails, as while the
 * server starts anew, is tried again, ever more rarely.
 */
export async function followImport<State extends Pick<ImportStateFragment, 'id' | 'status'>>(
  first: State | undefined,
  { look, show, fail, isWanted, pause }: Follower<State>,
): Promise<void> {
  let current = first;
  let wait = LOOK_EVERY_MS;
  show(current);
  while (current && isUnderWay(current)) {
    await pause(wait);
    if (!isWanted()) return;
    try {
      current = await look(current.id);
      if (!isWanted()) return;
      if (wait > LOOK_EVERY_MS) fail(undefined);
      wait = LOOK_EVERY_MS;
      show(current);
    } catch (error) {
      wait = Math.min(2 * wait, LOOK_AT_LEAST_EVERY_MS);
      if (isWanted()) fail(error);
    }
  }
}
