import { storedText } from '@throughline/platform/text';
import { type FileFault, fileFault, type InstrumentFile } from './instrument';
import { type DraftItem, type InstrumentDraft, instrumentOf } from './instrument-draft';

type Json = Record<string, unknown>;

/**
 * Reads `{ "instruments": [...] }`, a list of them, or one. An instrument has a code (or id), a name, a licence, a source
 * (or wording_source), a locale, a scale as numbered labels, items (or factors: lists of items by name), reverse (places
 * of reversed items, from 1), scoring and least.
 */
export function readInstrumentJson(content: string): InstrumentFile {
  let file: unknown;
  try {
    file = JSON.parse(content);
  } catch (error) {
    return {
      instruments: [],
      faults: [fileFault('', `This is not JSON: ${(error as Error).message}`, 'Save it as JSON in UTF-8.')],
    };
  }
  const [path, list] = listIn(file);
  if (list.length === 0)
    return {
      instruments: [],
      faults: [fileFault(path, 'There is no instrument in it', 'Write { "instruments": [ ... ] }.')],
    };
  const read = list.map((entry, index) => {
    const place = path ? `${path}.${index}` : `${index}`;
    if (isObject(entry)) return readEntry(entry, place);
    return {
      instrument: null,
      faults: [
        fileFault(place, 'This is not an instrument', 'Write an object with a code, a name, a scale and items.'),
      ],
    };
  });
  return {
    instruments: read.flatMap(({ instrument }) => instrument ?? []),
    faults: [
      ...read.flatMap(({ faults }) => faults),
      ...repeated(read.flatMap(({ instrument }) => instrument?.code ?? [])),
    ],
  };
}

function listIn(file: unknown): [path: string, list: unknown[]] {
  if (Array.isArray(file)) return ['', file];
  if (isObject(file) && Array.isArray(file['instruments'])) return ['instruments', file['instruments']];
  return ['', isObject(file) ? [file] : []];
}

function readEntry(entry: Json, place: string): ReturnType<typeof instrumentOf> {
  const draft = draftOf(entry, place);
  const read = instrumentOf(draft);
  const faults = [...read.faults, ...strangeReverses(entry, place, draft.items.length)];
  return { instrument: faults.length > 0 ? null : read.instrument, faults };
}

/** An item that is scored the wrong way round would turn what people said into its opposite. */
function strangeReverses({ reverse }: Json, place: string, items: number): FileFault[] {
  const isPlace = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= items;
  return reverse === undefined || reverse === null || (Array.isArray(reverse) && reverse.every(isPlace))
    ? []
    : [fileFault(`${place}.reverse`, 'It names items that there are not', `List places from 1 to ${items}: [2, 5].`)];
}

function draftOf(entry: Json, place: string): InstrumentDraft {
  const reversed = new Set(Array.isArray(entry['reverse']) ? entry['reverse'] : []);
  const factors = isObject(entry['factors']) ? Object.entries(entry['factors']) : [];
  const lists: [path: string, factor: string, list: unknown][] =
    factors.length > 0
      ? factors.map(([name, list]) => [`${place}.factors.${name}`, name, list])
      : [[`${place}.items`, '', entry['items'] ?? (entry['item'] === undefined ? [] : [entry['item']])]];
  const items = lists.flatMap(([path, factor, list]) =>
    (Array.isArray(list) ? list : []).map((item: unknown, index): DraftItem => ({
      place: `${path}.${index}`,
      factor,
      words: wordsOf(isObject(item) ? item['text'] : item),
      reversed: isObject(item) && item['reversed'] === true,
    })),
  );
  return {
    place,
    code: wordsOf(entry['code'] ?? entry['id']),
    name: wordsOf(entry['name']),
    source: wordsOf(entry['source'] ?? entry['wording_source']),
    licence: wordsOf(entry['licence']),
    locale: wordsOf(entry['locale']) || 'en',
    scale: scaleOf(entry['scale']),
    items: items.map((item, index) => ({ ...item, reversed: item.reversed || reversed.has(index + 1) })),
    scoring: wordsOf(entry['scoring']),
    least: Number.isInteger(entry['least']) && Number(entry['least']) > 0 ? Number(entry['least']) : null,
  };
}

/** Numbered labels in the order of their numbers. A bare list does not say which end is favourable. */
function scaleOf(scale: unknown): string[] | null {
  if (!isObject(scale)) return null;
  const numbers = Object.keys(scale).map(Number);
  if (numbers.some(Number.isNaN)) return null;
  return numbers.sort((a, b) => a - b).map((number) => wordsOf(scale[number]));
}

const repeated = (codes: readonly string[]): FileFault[] =>
  [...new Set(codes.filter((code, place) => codes.indexOf(code) < place))].map((code) =>
    fileFault('', `Two instruments have the code ${code}`, 'Give each a code of its own.'),
  );

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wordsOf = (value: unknown) => (typeof value === 'string' ? storedText(value).trim() : '');
