import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import { type Form, textIn } from '@throughline/pulse/domain';
import { ResultsGate } from '@throughline/pulse/gate';
import { ResultsScope } from '../results-places/results-scope';
import { DecisionReader } from './decision-reader';
import type { DecideOnPulseInput, KeepPromiseInput } from './decision.input';
import type { PulseDecision } from './decision.types';

const bad = (field: string, message: string, hint: string) => new AppError('BAD_INPUT', message, { field, hint });

/** Decides on findings, and says what came of it. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly db: Db,
    private readonly gate: ResultsGate,
    private readonly scopes: ResultsScope,
    private readonly reader: DecisionReader,
  ) {}

  /** @throws AppError NOT_FOUND, FORBIDDEN beyond the viewer's units, BAD_INPUT naming the field */
  async decide(viewer: Viewer, input: DecideOnPulseInput): Promise<PulseDecision> {
    const unitId = await this.unitOf(viewer, input.unitId);
    const found = isUuid(input.waveId) ? await this.gate.results(input.waveId, unitId ? [unitId] : null) : null;
    if (!found) {
      throw new AppError('NOT_FOUND', 'There is nothing found to decide on', {
        field: 'waveId',
        hint: 'A pulse can be decided on once it is counted, where enough answered.',
      });
    }
    assertPromise(input);
    await this.assertKnown(input);
    const finding = findingOf(found.form, input.questionId);
    const [row] = await this.db.query<{ id: string }>(
      `insert into pulse.decision (wave_id, unit_id, question_id, finding, verdict, what, reason, workstream, owner_id,
         due_on, metric_id, decided_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
      [
        input.waveId,
        unitId,
        input.questionId ?? null,
        finding,
        input.verdict,
        input.what?.trim() ?? '',
        input.reason.trim(),
        input.workstream ?? null,
        input.ownerId ?? null,
        input.dueOn ?? null,
        input.metricId ?? null,
        viewer.personId,
      ],
    );
    return this.reader.get(row!.id);
  }

  /** Its owner may, and whoever answers for the unit. @throws AppError NOT_FOUND, CONFLICT where it is done, or no promise */
  async keep(viewer: Viewer, { id, outcome }: KeepPromiseInput): Promise<PulseDecision> {
    const promise = await this.reader.stored(id);
    if (promise.ownerId !== viewer.personId && !(await this.mayActFor(viewer, promise.unitId)))
      throw new AppError('NOT_FOUND', 'There is no such promise', { field: 'id', hint: 'Choose one on the results.' });
    const kept = await this.db.query(
      `with kept as (
         update pulse.decision set outcome = $2, done_on = current_date
         where id = $1 and verdict = 'DO' and done_on is null returning id
       ) select id from kept`,
      [id, outcome.trim()],
    );
    if (kept.length === 0)
      throw new AppError('CONFLICT', 'This is done already, or was never promised', {
        field: 'id',
        hint: 'Look at it again: somebody else may have been first.',
      });
    return this.reader.get(id);
  }

  private async mayActFor(viewer: Viewer, unitId: string | null): Promise<boolean> {
    const scope = await this.scopes.of(viewer, unitId).catch(() => undefined);
    return scope !== undefined && (unitId !== null || scope === null);
  }

  /** A decision is for one unit, or for the whole company by those who see all of it. */
  private async unitOf(viewer: Viewer, wanted: string | null | undefined): Promise<string | null> {
    const scope = await this.scopes.of(viewer, wanted);
    if (scope === null) return null;
    if (scope.length === 1) return scope[0]!;
    throw bad('unitId', 'You answer for several units', 'Choose the one that you decide for.');
  }

  private async assertKnown({ ownerId, metricId }: DecideOnPulseInput): Promise<void> {
    const [known] = await this.db.query<{ owner: boolean; metric: boolean }>(
      `select $1::uuid is null or exists (select from people.person where id = $1) as owner,
         $2::uuid is null or exists (select from outcomes.metric where id = $2) as metric`,
      [ownerId ?? null, metricId ?? null],
    );
    if (!known!.owner) throw bad('ownerId', 'There is no such person', 'Choose somebody by name.');
    if (!known!.metric) throw bad('metricId', 'There is no such measure', 'Choose one of the customers registry.');
  }
}

/** @throws AppError BAD_INPUT for a promise that names no deed, nobody, no day or no workstream */
function assertPromise({ verdict, what, ownerId, dueOn, workstream }: DecideOnPulseInput): void {
  if (verdict !== 'DO') return;
  if (!what?.trim()) throw bad('what', 'A promise says what will be done', 'Say it in a few words.');
  if (!ownerId) throw bad('ownerId', 'A promise has somebody who keeps it', 'Choose who does it.');
  if (!dueOn) throw bad('dueOn', 'A promise has a day', 'Choose until when.');
  if (!workstream)
    throw bad('workstream', 'A promise belongs to a workstream', 'Choose people, technology or process.');
}

function findingOf({ questions, locales }: Form, questionId: string | null | undefined): string {
  if (!questionId) return 'The whole of what was found';
  const question = questions.find(({ id }) => id === questionId);
  if (question) return textIn(question.text, 'en', locales);
  throw bad('questionId', 'This pulse did not ask that', 'Choose one of its questions, or none.');
}
