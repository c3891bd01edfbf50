import { followSequence } from './sequence';

const missedIn = (...numbers: (number | undefined)[]) => numbers.map(followSequence());

describe('sequence of live messages', () => {
  it('is whole when each follows the last, from wherever it starts', () => {
    expect(missedIn(7, 8, 9)).toEqual([false, false, false]);
  });
  it('tells a gap once', () => {
    expect(missedIn(1, 4, 5)).toEqual([false, true, false]);
  });
  it('takes a lower number for a server that started anew', () => {
    expect(missedIn(90, 1, 2)).toEqual([false, true, false]);
  });
  it('lets a repeated or unnumbered message pass', () => {
    expect(missedIn(3, 3, undefined, 4)).toEqual([false, false, false, false]);
  });
});
