const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Whether each word of `text` begins a word of `label`; accents and capitals do not count. Nothing matches all. */
export function wordsMatch(label: string, text: string): boolean {
  const words = plain(label).split(/\s+/u);
  return plain(text)
    .split(/\s+/u)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}
