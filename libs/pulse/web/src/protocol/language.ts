/** The languages that our own words are there in. */
export type Chrome = 'en-GB' | 'de-DE';

/** The language of our own words beside a form in `locale`. */
export const chromeFor = (locale: string): Chrome => (/^de\b/i.test(locale) ? 'de-DE' : 'en-GB');

/**
 * The language to show a form in: what the person chose, or the first of their languages that it is written in, or its
 * first.
 */
export function languageFor(locales: readonly string[], chosen: string | undefined, wanted: readonly string[]): string {
  if (chosen && locales.includes(chosen)) return chosen;
  for (const want of wanted) {
    const found = locales.find((locale) => locale === want) ?? locales.find((locale) => isSame(locale, want));
    if (found) return found;
  }
  return locales[0] ?? 'en';
}

const isSame = (one: string, other: string) => one.split('-')[0] === other.split('-')[0];

const KEY = 'throughline.pulse-language';

/** The language that the person chose last on this device. */
export function chosenLanguage(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function chooseLanguage(locale: string): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // It holds for this pulse, and is asked for again in the next.
  }
}
