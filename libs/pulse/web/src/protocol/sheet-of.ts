import { checkSheet, type Form, type Sheet } from '@throughline/pulse/domain';
import type { Draft } from '../device/ballot-record';

/** A draft as it is sealed: words trimmed; what is empty or not finished, such as half a ranking, is left out. */
export function sheetOf(form: Form, formHash: string, locale: string, draft: Draft): Sheet {
  const whole: Sheet = { formHash, locale, answers: trimmed(draft.answers), comments: trimmed(draft.comments) };
  const faults = new Set(checkSheet(form, whole).map(({ field }) => field));
  const sound = <T>(place: string, entries: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => !faults.has(`${place}.${id}`)));
  return { ...whole, answers: sound('answers', whole.answers), comments: sound('comments', whole.comments) };
}

const trimmed = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(entries)
      .map(([id, value]) => [id, typeof value === 'string' ? value.trim() : value] as [string, T])
      .filter(([, value]) => (value as unknown) !== ''),
  );

/** Which questions a draft answers. */
export const answeredIn = (form: Form, draft: Draft): ReadonlySet<string> =>
  new Set(Object.keys(sheetOf(form, '', form.locales[0] ?? '', draft).answers));
