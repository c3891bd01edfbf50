/** How many characters of a thank-you a notice quotes. */
const QUOTED = 90;

/** The first words of a text, cut where a word ends. */
export function firstWords(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= QUOTED) return line;
  const cut = line.slice(0, QUOTED);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTED / 2)).replace(/[\s,.;:]+$/u, '')}…`;
}
