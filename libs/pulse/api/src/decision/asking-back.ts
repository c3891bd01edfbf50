import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { askBackQuestion, type Form } from '@throughline/pulse/domain';
import type { Audience } from '../survey/audience.types';
import { OVERDUE_PROMISES, TO_ASK_BACK } from './decision.sql';
import type { StoredDecision } from './decision-reader';

/** Each unit is asked about one promise in a wave, and a form grows by so many at most. */
const MOST = 3;

/** What promises mean for the next wave: those that are overdue are answered for, those whose day has come are asked about. */
@Injectable()
export class AskingBack {
  constructor(private readonly db: Db) {}

  /** @throws AppError CONFLICT where promises are overdue and no reason says why people are asked all the same */
  async assertKept({ unitIds }: Audience, overrideReason: string | null | undefined): Promise<void> {
    if (overrideReason?.trim()) return;
    const overdue = await this.db.named<StoredDecision>(OVERDUE_PROMISES, [unitsIn(unitIds)]);
    if (overdue.length === 0) return;
    const names = overdue.slice(0, 3).map(({ what }) => `“${what}”`);
    throw new AppError('CONFLICT', `Promises to these people are overdue: ${names.join(', ')}`, {
      field: 'overrideReason',
      hint: 'Say that they are done, or write why you ask again all the same: those who are invited read it.',
    });
  }

  /** The form with a question for each promise to ask about, and which promises those are. */
  async added(form: Form, { unitIds }: Audience, day: string, waveId: string | null) {
    const due = await this.db.named<StoredDecision>(TO_ASK_BACK, [unitsIn(unitIds), day, waveId]);
    const first = due.filter(({ unitId }, place) => due.findIndex((other) => other.unitId === unitId) === place);
    const asked = first.slice(0, MOST);
    const questions = asked.map((promise) => askBackQuestion(promise, form.locales));
    return { form: { ...form, questions: [...form.questions, ...questions] }, promiseIds: asked.map(({ id }) => id) };
  }

  /** Notes which wave asks about which promises. In the transaction that plans the wave. */
  async note(waveId: string, promiseIds: readonly string[]): Promise<void> {
    await this.db.query('update pulse.decision set asked_wave_id = null where asked_wave_id = $1', [waveId]);
    await this.db.query('update pulse.decision set asked_wave_id = $1 where id = any($2)', [waveId, promiseIds]);
  }
}

const unitsIn = (unitIds: readonly string[]) => (unitIds.length > 0 ? unitIds : null);
