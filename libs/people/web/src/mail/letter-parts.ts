/** A piece of a letter's text: words, or an address that can be opened. */
export interface LetterPart {
  text: string;
  href?: string;
}

/** Splits the text of a letter at its addresses; the full stop after one belongs to the words. */
export function letterParts(text: string): LetterPart[] {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
    .filter(Boolean)
    .map((part) => (/^https?:\/\//.test(part) ? { text: part, href: part } : { text: part }));
}
