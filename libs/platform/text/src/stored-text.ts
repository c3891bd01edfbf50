/**
 * What no stored text holds: control characters but for tab and new line, marks that turn the order of the letters
 * around them and so show something else than is written, marks of byte order and of annotation, halves of letters.
 * The joiners inside emoji and Persian words, and the marks of direction in Hebrew and Arabic, stay.
 */
const HARMFUL = /(?![\t\n])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/gu;
/** A letter, a sign, an emoji: anything that leaves ink. The braille blank and the fillers of Hangul leave none. */
const INK = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * A text as it is kept: one way to write each letter (NFC), nothing that hides or turns others.
 * Where nothing would be seen it is empty, so that "not empty" means that there is something to read.
 */
export function storedText(text: string): string {
  const clean = text.replace(LINE_END, '\n').replace(HARMFUL, '').normalize('NFC');
  return INK.test(clean) ? clean : '';
}

/** An input from a client with all its texts as they are kept. */
export function withStoredTexts<Value>(value: Value): Value {
  if (typeof value === 'string') return storedText(value) as Value;
  if (Array.isArray(value)) return value.map(withStoredTexts) as Value;
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withStoredTexts(inner)])) as Value;
}

/** Objects of the parser have no prototype; dates and other values of scalars have one of their own. */
function isRecord(value: unknown): value is Record<string, unknown> {
  if (!value || typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
