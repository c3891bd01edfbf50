import { askBackQuestion, type Form } from '@throughline/pulse/domain';
import type { demoDecisions } from './demo-decisions';

/** The form of a month's pulse, with a question for each promise that it asks about. */
export function withAskBack(form: Form, decisions: ReturnType<typeof demoDecisions>, month: number): Form {
  const asked = decisions.filter(({ askedIn }) => askedIn === month);
  const questions = asked.map(({ id, what, unit }) =>
    askBackQuestion({ id, what, unitId: unit?.id ?? null, unitName: unit?.name ?? null }, form.locales),
  );
  return { ...form, questions: [...form.questions, ...questions] };
}
