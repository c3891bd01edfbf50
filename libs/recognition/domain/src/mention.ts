/** Somebody named in words: who, and how they are named there. */
export interface Mention {
  personId: string;
  /** "@Kofi Owusu", as it stands in the words. */
  words: string;
}

/** The longer name first, so that "@Ann Ames" is not read as "@Ann". */
const byLength = (a: string, b: string) => b.length - a.length;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Finds any of these names where a name ends: "@Ann" is not found in "@Annette". */
const anyOf = (words: readonly string[]) =>
  new RegExp(`(?:${[...words].sort(byLength).map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/** Those of these people whom a text names as "@name"; of two with the same name the first. */
export function mentionsIn(text: string, people: readonly { id: string; name: string }[]): Mention[] {
  const byWords = new Map<string, Mention>();
  for (const { id, name } of people)
    if (!byWords.has(`@${name}`)) byWords.set(`@${name}`, { personId: id, words: `@${name}` });
  if (byWords.size === 0) return [];
  const found = new Set(text.match(anyOf([...byWords.keys()])));
  return [...byWords.values()].filter(({ words }) => found.has(words));
}

/** A text in pieces: plain words, and mentions in their places. */
export function piecesOf(text: string, mentions: readonly Mention[]): (string | Mention)[] {
  if (mentions.length === 0) return [text];
  const byWords = new Map(mentions.map((mention) => [mention.words, mention]));
  const pieces: (string | Mention)[] = [];
  let end = 0;
  for (const { 0: words, index } of text.matchAll(anyOf([...byWords.keys()]))) {
    pieces.push(text.slice(end, index), byWords.get(words) ?? words);
    end = index + words.length;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}
