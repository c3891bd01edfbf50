import fc from 'fast-check';
import { storedText, withStoredTexts } from './stored-text';

/** Texts rich in what the rule is about: plain draws would hardly ever meet it. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u202E',
        '\u2066',
        '\u200B',
        '\u2060',
        '\uFEFF',
        '\0',
        '\r\n',
        '\u2028',
        '\uD800',
        'e\u0301',
        '\u0301',
      ),
    ),
  )
  .map((parts) => parts.join(''));

test('what is stored is stored the same again', () => {
  fc.assert(fc.property(texts, (text) => storedText(storedText(text)) === storedText(text)));
});

test('no stored text turns or hides letters, and each is in one form', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const stored = storedText(text);
      expect(stored).not.toMatch(/(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]/u);
      expect(stored).toBe(stored.normalize('NFC'));
      expect(stored).not.toMatch(/\p{Cs}/u);
    }),
  );
});

test.each([
  ['zero width', '\u200B\u2060\uFEFF\u200D\u200C'],
  ['direction', '\u200E\u200F\u202E\u2069'],
  ['soft hyphen', '\u00AD'],
  ['spaces', ' \t\n\u00A0\u3000'],
  ['fillers', '\u3164\u115F\u2800'],
  ['variation selectors', '\uFE0F\uFE0E'],
  ['nothing', ''],
])('a text of %s only is empty', (_, text) => {
  expect(storedText(text)).toBe('');
});

test.each([
  ['a family, joined', '👨‍👩‍👧‍👦'],
  ['a heart in colour', '❤️'],
  ['the flag of Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ['Persian with its non-joiner', 'می‌خواهم'],
  ['Hebrew with a mark of direction', 'שלום\u200F!'],
  ['Arabic with vowel marks', 'شُكْرًا'],
  ['Hindi with a joiner', 'क्‍ष'],
  ['two lines and a tab', 'one\n\ttwo'],
  ['markup, which is text', '<b>&amp;'],
])('%s stays as it is', (_, text) => {
  expect(storedText(text)).toBe(text.normalize('NFC'));
});

test('an override that shows another name goes, and the name stays', () => {
  expect(storedText('\u202EenaJ\u202C Reed')).toBe('enaJ Reed');
});

test('line ends are one and the same', () => {
  expect(storedText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
});

test('texts are found wherever they stand, and other values are left alone', () => {
  const day = new Date();
  expect(withStoredTexts({ list: ['e\u0301'], inner: { text: '\u200B' }, day, count: 1, none: null })).toEqual({
    list: ['é'],
    inner: { text: '' },
    day,
    count: 1,
    none: null,
  });
});
