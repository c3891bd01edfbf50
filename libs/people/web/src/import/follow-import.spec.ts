import { type Follower, followImport } from './follow-import';

type State = { id: string; status: 'RUNNING' | 'DONE' };
const running: State = { id: '1', status: 'RUNNING' };
const done: State = { id: '1', status: 'DONE' };
const away = new TypeError('Failed to fetch');

/** Follows an import whose looks answer so, one after the other; gives all that happened. */
async function follow(answers: readonly (State | Error)[], wanted = Number.POSITIVE_INFINITY): Promise<unknown[]> {
  const happened: unknown[] = [];
  const left = [...answers];
  const follower: Follower<State> = {
    look: async () => {
      const answer = left.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    },
    show: (state) => void happened.push(state?.status),
    fail: (error) => void happened.push(error ?? 'well again'),
    isWanted: () => answers.length - left.length < wanted,
    pause: async (ms) => void happened.push(ms),
  };
  await followImport(running, follower);
  return happened;
}

describe('following an import', () => {
  it('looks until it has ended', async () => {
    expect(await follow([running, done])).toEqual(['RUNNING', 600, 'RUNNING', 600, 'DONE']);
  });
  it('goes on after looks that failed, ever more rarely, and tells of both', async () => {
    const failed = await follow([away, away, away, away, running, done]);
    const waits = [600, away, 1200, away, 2400, away, 4800, away, 5000, 'well again', 'RUNNING', 600, 'DONE'];
    expect(failed).toEqual(['RUNNING', ...waits]);
  });
  it('shows nothing of an import that nobody wants to see any more', async () => {
    expect(await follow([running, running, done], 2)).toEqual(['RUNNING', 600, 'RUNNING', 600]);
  });
  it('ends when there is no such import', async () => {
    expect(await follow([])).toEqual(['RUNNING', 600, undefined]);
  });
});
