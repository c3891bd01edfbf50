import { demoMetricId } from '@throughline/outcomes/api';
import type { DemoCompany } from '@throughline/people/api';
import { copyRows } from '@throughline/platform/db';
import { addDays, type DemoContext } from '@throughline/platform/demo';
import { type Form, textIn } from '@throughline/pulse/domain';
import { demoDecisions } from './demo-decisions';
import { demoWaves } from './demo-wave';

const COLUMNS = [
  'id',
  'wave_id',
  'unit_id',
  'question_id',
  'finding',
  'verdict',
  'what',
  'reason',
  'workstream',
  'owner_id',
  'due_on',
  'metric_id',
  'outcome',
  'done_on',
  'asked_wave_id',
  'decided_by',
  'decided_on',
];

/** Stores promises that were kept, one that is overdue, one to come, and what was decided against. */
export async function storeDecisions({ db, calendar }: DemoContext, company: DemoCompany, form: Form): Promise<number> {
  const waves = new Map(demoWaves(calendar).map((wave) => [wave.month, wave]));
  const decisions = demoDecisions(company, calendar);
  const textOf = (id: string) =>
    textIn(form.questions.find((question) => question.id === id)!.text, 'en', form.locales);
  await copyRows(
    db,
    'pulse.decision',
    COLUMNS,
    decisions.map((decision) => {
      const wave = waves.get(decision.month)!;
      return [
        decision.id,
        wave.id,
        decision.unit?.id,
        decision.questionId,
        decision.questionId ? textOf(decision.questionId) : 'The whole of what was found',
        decision.verdict,
        decision.what,
        decision.reason,
        decision.workstream,
        decision.owner?.id,
        decision.dueOn,
        decision.metric && demoMetricId(decision.metric),
        decision.outcome,
        decision.doneOn,
        decision.askedIn && waves.get(decision.askedIn)!.id,
        decision.decider!.id,
        addDays(wave.day, 16),
      ];
    }),
  );
  return decisions.length;
}
