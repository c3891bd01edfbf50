import { mergeFirst } from '../block/merge-first';
import { limitsFor } from '../block/limits';
import type { WaveSums } from '../figure/wave-sums';

/**
 * Whose comments are read together: blocks, merged until at least ten answered in each. Were it asked of what is
 * selected alone, the comments of a smaller block would be what two lists differ by.
 * @returns the blocks of each group; none where all together are fewer
 */
export function commentGroups({ blocks, threshold }: Pick<WaveSums, 'blocks' | 'threshold'>): string[][] {
  const atoms = blocks.map(({ id, path, answered }) => ({ ids: [id], path, size: answered }));
  return mergeFirst(atoms, limitsFor(threshold).comments).map(({ ids }) => [...ids]);
}

/** The blocks whose comments are shown to who may see these blocks: whole groups. */
export const commentBlocks = (wave: Pick<WaveSums, 'blocks' | 'threshold'>, selected: ReadonlySet<string>): string[] =>
  commentGroups(wave)
    .filter((group) => group.some((id) => selected.has(id)))
    .flat()
    .sort();
