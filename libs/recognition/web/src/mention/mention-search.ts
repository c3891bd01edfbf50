/** Where a name is being written after an @, up to the caret. */
export interface MentionSearch {
  /** Where the @ stands. */
  at: number;
  name: string;
}

/** Names are of so many words at most: after that, somebody has gone on writing. */
const MAX_WORDS = 3;

/** The name that is being written at the caret, or null. One that is mentioned already is not being written any more. */
export function mentionSearch(text: string, caret: number, mentioned: readonly string[]): MentionSearch | null {
  const before = text.slice(0, caret);
  const at = before.lastIndexOf('@');
  if (at < 0 || /[\p{L}\p{N}]/u.test(before.charAt(at - 1))) return null;
  const name = before.slice(at + 1);
  if (!/^[\p{L}]/u.test(name) || /[\n,;:!?]/.test(name)) return null;
  if (name.split(' ').length > MAX_WORDS || mentioned.some((known) => name.startsWith(known))) return null;
  return { at, name };
}

/** The text with a name in the place of what was written of it, and where the caret then is. */
export function withMention(text: string, { at, name }: MentionSearch, chosen: string): [text: string, caret: number] {
  const after = text.slice(at + 1 + name.length);
  const words = `@${chosen}${after.startsWith(' ') ? '' : ' '}`;
  return [text.slice(0, at) + words + after, at + chosen.length + 2];
}
