import { wordlist as englishWords } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { germanWords } from './german-words';
import { recoveryWords, secretFrom, WORD_LANGUAGES } from './recovery-words';

const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => new Uint8Array(bytes));
const languages = fc.constantFrom(...WORD_LANGUAGES);
const fixed = Uint8Array.from({ length: 16 }, (_, place) => place * 11);

test.each([
  ['English', englishWords],
  ['German', germanWords],
])('the %s list has 2,048 words, sorted, told apart by their first four letters', (_, words) => {
  expect(words).toHaveLength(2048);
  expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(2048);
  expect(words).toEqual([...words].sort());
});

test('a German word is four to eight plain letters, and is never an English one', () => {
  expect(germanWords.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
  expect(germanWords.filter((word) => englishWords.includes(word))).toEqual([]);
});

test('twelve words of either language give the secret back, also in upper case and with more spaces', async () => {
  await fc.assert(
    fc.asyncProperty(secrets, languages, async (secret, language) => {
      const words = await recoveryWords(secret, language);
      expect(words).toHaveLength(12);
      expect(await secretFrom(words.join(' '))).toEqual(secret);
      expect(await secretFrom(`  ${words.join(' \n  ').toUpperCase()} `)).toEqual(secret);
    }),
  );
});

test.each(WORD_LANGUAGES)('a mistyped, missing or swapped word is refused (%s)', async (language) => {
  const words = await recoveryWords(fixed, language);
  const [first = '', second = '', ...rest] = words;
  expect(await secretFrom(words.join(' '))).toEqual(fixed);
  expect(await secretFrom([`${first}x`, second, ...rest].join(' '))).toBeNull();
  expect(await secretFrom([second, ...rest].join(' '))).toBeNull();
  expect(await secretFrom([second, first, ...rest].join(' '))).toBeNull();
});

test('words of two languages are not mixed', async () => {
  const english = await recoveryWords(fixed, 'en');
  const german = await recoveryWords(fixed, 'de');
  expect(await secretFrom([...english.slice(0, 6), ...german.slice(6)].join(' '))).toBeNull();
});
