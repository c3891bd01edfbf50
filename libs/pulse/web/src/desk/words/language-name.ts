/** What a language is called in another, as "German"; one that nobody knows is left as it is. */
export function languageName(locale: string, shownIn: string): string {
  try {
    return new Intl.DisplayNames([shownIn], { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}
