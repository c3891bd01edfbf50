/** Up to two letters for a name: the first of the first and of the last word, in capitals. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /\p{L}/u.test(word));
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words[words.length - 1] ?? '') : '';
  return [first, last]
    .map((word) => [...word].find((sign) => /\p{L}/u.test(sign)) ?? '')
    .join('')
    .toLocaleUpperCase();
}
