import { wilson } from '@throughline/platform/statistics';
import type { ChoiceQuestion, Text } from '../form/form';
import type { ItemFigure } from '../figure/item-figure';

/** A promise whose date has come. */
export interface Promised {
  readonly id: string;
  readonly what: string;
  /** The unit that it was made to; null for the whole company. */
  readonly unitId: string | null;
  readonly unitName: string | null;
}

const ANSWERS = ['yes', 'partly', 'no', 'cannot-say'] as const;
const OPTIONS: Readonly<Record<(typeof ANSWERS)[number], Text>> = {
  yes: { en: 'Yes', de: 'Ja' },
  partly: { en: 'Partly', de: 'Teilweise' },
  no: { en: 'No', de: 'Nein' },
  'cannot-say': { en: 'I cannot say', de: 'Das kann ich nicht sagen' },
};

/** Tells the question that asks back from all others. */
export const askBackId = ({ id }: Pick<Promised, 'id'>): string => `asked-back-${id}`;

/** What the people of a unit are asked after the date of a promise: whether it changed. In the languages of the form. */
export function askBackQuestion(promised: Promised, locales: readonly string[]): ChoiceQuestion {
  const { what, unitId, unitName } = promised;
  const inLanguages = (text: Text): Text =>
    Object.fromEntries(locales.map((locale) => [locale, text[locale.split('-')[0]!] ?? text['en']!]));
  return {
    id: askBackId(promised),
    kind: 'SINGLE',
    text: inLanguages({
      en: `${unitName ? `${unitName}: after` : 'After'} an earlier pulse this was promised: “${what}”. Did it change?`,
      de: `${unitName ? `${unitName}: Nach` : 'Nach'} einer früheren Umfrage wurde versprochen: „${what}“. Hat sich das geändert?`,
    }),
    options: ANSWERS.map((id) => ({ id, text: inLanguages(OPTIONS[id]) })),
    ...(unitId && { forUnitIds: [unitId] }),
  };
}

/** What people said when they were asked whether a promise was kept. */
export interface AskedBack {
  readonly n: number;
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
  readonly cannotSay: number;
  /** The 95% interval (Wilson) of those who said yes or partly. */
  readonly lo: number;
  readonly hi: number;
}

/** The shares of a figure with the four answers; of the shares that are shown, so that the interval tells no more. */
export function askedBack({ shares, n }: Pick<ItemFigure, 'shares' | 'n'>): AskedBack | null {
  const [yes, partly, no, cannotSay] = shares;
  if (yes === undefined || partly === undefined || no === undefined || cannotSay === undefined) return null;
  const found = wilson(Math.min(1, yes + partly) * n, n);
  return found && { n, yes, partly, no, cannotSay, lo: found.lo, hi: found.hi };
}
