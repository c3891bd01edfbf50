import type { Text } from './form';

/**
 * The words for a reader: in their locale, in its language, in the first locale of the form, or in any there is.
 * @param locales those of the form, the last resort first
 */
export function textIn(text: Text, wanted: string, locales: readonly string[]): string {
  const language = wanted.split('-')[0]!;
  for (const locale of [wanted, language, ...locales]) {
    // A locale comes from outside, and every object has a “constructor”.
    if (Object.hasOwn(text, locale) && text[locale]) return text[locale];
  }
  return Object.values(text).find(Boolean) ?? '';
}
