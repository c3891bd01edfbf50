import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import type { Bytes } from '../bytes';

/** The languages that a secret can be written down in. */
export const WORD_LANGUAGES = ['en', 'de'] as const;
export type WordLanguage = (typeof WORD_LANGUAGES)[number];

/** Lists of 2,048 words, loaded when somebody writes them down or types them in. */
const lists: Record<WordLanguage, () => Promise<string[]>> = {
  en: async () => (await import('@scure/bip39/wordlists/english.js')).wordlist,
  de: async () => (await import('./german-words')).germanWords,
};

/** A secret as twelve words with a checksum: BIP-39. */
export async function recoveryWords(secret: Bytes, language: WordLanguage): Promise<string[]> {
  return entropyToMnemonic(secret, await lists[language]()).split(' ');
}

/** The secret that twelve words of any language stand for; null when a word is wrong or out of place. */
export async function secretFrom(words: string): Promise<Bytes | null> {
  const typed = words.trim().toLowerCase().split(/\s+/).join(' ');
  for (const language of WORD_LANGUAGES) {
    try {
      return new Uint8Array(mnemonicToEntropy(typed, await lists[language]()));
    } catch {
      // Not of this language, or mistyped: the next may know the words.
    }
  }
  return null;
}
