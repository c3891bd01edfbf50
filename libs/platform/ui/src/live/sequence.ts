/**
 * Follows the sequence numbers of one topic. The function it gives takes the next number and says whether messages
 * were missed: numbers were skipped, or the server began to count anew. Without a number it cannot know, and says no.
 */
export function followSequence(): (seq: number | undefined) => boolean {
  let last: number | undefined;
  return (seq) => {
    if (seq === undefined) return false;
    const missed = last !== undefined && seq !== last && seq !== last + 1;
    last = seq;
    return missed;
  };
}
