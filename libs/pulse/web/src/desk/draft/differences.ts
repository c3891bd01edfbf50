import type { Form } from '@throughline/pulse/domain';
import type { SurveyDraft } from './survey-draft';

/** One thing in which two drafts differ. */
export type Difference =
  | { readonly what: 'title' | 'audience' | 'languages' | 'figures' | 'order' }
  | { readonly what: 'added' | 'removed' | 'changed'; readonly id: string };

const same = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** In which things `theirs` is not as `mine`: what only they have was added, what only I have was removed. */
export function differences(mine: SurveyDraft, theirs: SurveyDraft): Difference[] {
  const found: Difference[] = [];
  if (!same(mine.title, theirs.title)) found.push({ what: 'title' });
  if (!same(mine.form.locales, theirs.form.locales)) found.push({ what: 'languages' });
  found.push(...questionsApart(mine.form, theirs.form));
  if (!same(mine.form.indices, theirs.form.indices)) found.push({ what: 'figures' });
  if (!same(mine.audience, theirs.audience)) found.push({ what: 'audience' });
  return found;
}

/** Whether two drafts say the same. */
export const isSame = (a: SurveyDraft, b: SurveyDraft): boolean => a === b || differences(a, b).length === 0;

function questionsApart(mine: Form, theirs: Form): Difference[] {
  const own = new Map(mine.questions.map((question) => [question.id, question]));
  const other = new Map(theirs.questions.map((question) => [question.id, question]));
  const apart: Difference[] = [];
  for (const [id, question] of other) {
    const before = own.get(id);
    if (!before) apart.push({ what: 'added', id });
    else if (!same(before, question)) apart.push({ what: 'changed', id });
  }
  for (const id of own.keys()) if (!other.has(id)) apart.push({ what: 'removed', id });
  const [kept, there] = [[...own.keys()].filter((id) => other.has(id)), [...other.keys()].filter((id) => own.has(id))];
  if (!same(kept, there)) apart.push({ what: 'order' });
  return apart;
}

/** In one order of keys, without what is blank: `{ en: '' }` says as much as `{}`. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== '' && part !== false && part != null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
