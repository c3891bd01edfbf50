import { type Bytes, canonical, concat, equal, sha256, utf8 } from './bytes';

/** A hash and the side it stands on, from the leaf up to the root. */
export interface Step {
  readonly side: 'left' | 'right';
  readonly hash: Bytes;
}

// Leaves and branches are hashed apart, so that none can pass for the other: RFC 9162, section 2.1.
const leafHash = (entry: object) => sha256(concat(Uint8Array.of(0), utf8(canonical(entry))));
const branchHash = (left: Bytes, right: Bytes) => sha256(concat(Uint8Array.of(1), left, right));

/** The root over all entries: whoever shows one entry differently to somebody shows another root. */
export async function merkleRoot(entries: readonly object[]): Promise<Bytes> {
  const levels = await levelsOf(entries);
  return levels.at(-1)![0]!;
}

/** From each entry to the root, in their order. */
export async function merklePaths(entries: readonly object[]): Promise<Step[][]> {
  const levels = await levelsOf(entries);
  return entries.map((_, place) =>
    levels.slice(0, -1).flatMap((level, height): Step[] => {
      const at = place >> height;
      const neighbour = level[at ^ 1];
      return neighbour ? [{ side: at % 2 === 0 ? 'right' : 'left', hash: neighbour }] : [];
    }),
  );
}

/** Whether the entry stands under the root. */
export async function isUnderRoot(root: Bytes, entry: object, path: readonly Step[]): Promise<boolean> {
  let hash = await leafHash(entry);
  for (const step of path)
    hash = await (step.side === 'left' ? branchHash(step.hash, hash) : branchHash(hash, step.hash));
  return equal(hash, root);
}

/** Hashes from the leaves up. The last of an odd number goes up as it is. */
async function levelsOf(entries: readonly object[]): Promise<Bytes[][]> {
  const levels = [entries.length > 0 ? await Promise.all(entries.map(leafHash)) : [await sha256(new Uint8Array())]];
  for (let level = levels[0]!; level.length > 1; level = levels.at(-1)!) {
    const above: Bytes[] = [];
    for (let place = 0; place < level.length; place += 2) {
      const right = level[place + 1];
      above.push(right ? await branchHash(level[place]!, right) : level[place]!);
    }
    levels.push(above);
  }
  return levels;
}
