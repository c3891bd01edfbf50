/** Grounds that white letters read on at 4.5:1, in both schemes. */
export const AVATAR_COLORS = [
  '#7a5c99',
  '#0b7a75',
  '#a35b2a',
  '#2e6190',
  '#8c4a30',
  '#5b6b2f',
  '#a3446b',
  '#4b5bb3',
  '#79622a',
  '#3f6f4f',
] as const;

/** The same colour for the same person, wherever they are shown. `key` is an id, or a name where there is none. */
export function avatarColor(key: string): string {
  let hash = 0;
  for (const sign of key) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
  return AVATAR_COLORS[hash % AVATAR_COLORS.length] ?? AVATAR_COLORS[0];
}
