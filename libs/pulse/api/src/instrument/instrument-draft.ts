import type { IndexDefinition, Text } from '@throughline/pulse/domain';
import { type FileFault, fileFault, type Instrument } from './instrument';

/** An instrument as either kind of file gives it, each value with the place where it stands. */
export interface InstrumentDraft {
  readonly place: string;
  readonly code: string;
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  readonly locale: string;
  /** Least favourable first; null where the file does not say which end that is. */
  readonly scale: readonly string[] | null;
  readonly items: readonly DraftItem[];
  readonly scoring: string;
  /** How many items make a person's score; null: more than half of them. */
  readonly least: number | null;
}

export interface DraftItem {
  readonly place: string;
  readonly words: string;
  readonly reversed: boolean;
  /** The part of the instrument that it counts into; empty: the whole. */
  readonly factor: string;
}

const LABELS = { least: 2, most: 7 };
const CODE = /^[a-z0-9][a-z0-9_.-]{0,39}$/i;
const MEAN = /^mean(_0_100)?$/i;

/** The instrument, or all that keeps it from being one. */
export function instrumentOf(draft: InstrumentDraft): { instrument: Instrument | null; faults: FileFault[] } {
  const faults = faultsOf(draft);
  if (faults.length > 0) return { instrument: null, faults };
  const { code, name, source, licence, locale, items, scoring } = draft;
  const say = (words: string): Text => ({ [locale]: words });
  const labels = draft.scale!.map(say);
  const questions = items.map(({ words, reversed }, place) => ({
    id: `${code}-${place + 1}`,
    kind: 'LIKERT' as const,
    text: say(words),
    labels,
    ...(reversed ? { reversed } : {}),
  }));
  const known = MEAN.test(scoring);
  const content = {
    locale,
    questions,
    indices: known ? indicesOf(draft, say) : [],
    scoringNote: known || scoring === '' ? null : scoring,
  };
  return { instrument: { code, name, source, licence, content }, faults };
}

/** One index for each part of the instrument. */
function indicesOf({ code, name, items, least }: InstrumentDraft, say: (words: string) => Text): IndexDefinition[] {
  const factors = [...new Set(items.map(({ factor }) => factor))];
  return factors.map((factor) => {
    const questionIds = items.flatMap((item, place) => (item.factor === factor ? [`${code}-${place + 1}`] : []));
    return {
      // No code has a colon, so that no item of a part that is a number is called the same.
      id: factor ? `${code}:${factor}` : code,
      name: say(factor || name),
      questionIds,
      least: Math.min(least ?? Math.ceil((questionIds.length + 1) / 2), questionIds.length),
      scoring: 'MEAN_0_100',
    };
  });
}

function faultsOf({ place, code, name, scale, items }: InstrumentDraft): FileFault[] {
  const faults: FileFault[] = [];
  if (!CODE.test(code))
    faults.push(
      fileFault(
        at(place, 'code'),
        'It has no code, or one that is no code',
        'Use up to 40 letters, digits, dots, hyphens and underscores.',
      ),
    );
  if (!name) faults.push(fileFault(at(place, 'name'), 'It has no name', 'Write what its authors call it.'));
  if (!scale)
    faults.push(
      fileFault(
        at(place, 'scale'),
        'It does not say what the answers are, and which end is favourable',
        'Number the labels, 1 for the least favourable: { "1": "Strongly disagree", ... }.',
      ),
    );
  else if (scale.length < LABELS.least || scale.length > LABELS.most || scale.some((label) => !label))
    faults.push(
      fileFault(
        at(place, 'scale'),
        `Its scale has ${scale.length} labels, or an empty one`,
        `Give ${LABELS.least} to ${LABELS.most}, each with words.`,
      ),
    );
  if (items.length === 0)
    faults.push(fileFault(at(place, 'items'), 'It has no items', 'Write their words, one by one.'));
  for (const item of items)
    if (!item.words)
      faults.push(fileFault(item.place, 'This item has no words', 'Write what it asks, or leave it out.'));
  return faults;
}

const at = (place: string, field: string) => (place.startsWith('line') ? `${place}, ${field}` : `${place}.${field}`);
