/** Words in one language, as the API gives them. */
interface LocalText {
  readonly locale: string;
  readonly words: string;
}

/** The words in the first of the wanted languages that they are written in, or in any. */
export function wordsIn(text: readonly LocalText[], wanted: readonly string[]): string {
  for (const locale of wanted) {
    const language = locale.split('-')[0];
    const found = text.find((each) => each.locale === locale) ?? text.find((each) => each.locale === language);
    if (found) return found.words;
  }
  return text[0]?.words ?? '';
}
