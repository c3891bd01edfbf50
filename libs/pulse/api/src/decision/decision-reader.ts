import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import { askBackId, askedBack } from '@throughline/pulse/domain';
import { ResultsGate } from '@throughline/pulse/gate';
import { ResultsScope } from '../results-places/results-scope';
import { FIND_DECISION, LIST_DECISIONS, MY_DECISIONS, OVERDUE_PROMISES } from './decision.sql';
import type { PulseAskedBack, PulseDecision } from './decision.types';

/** A decision as the database keeps it. */
export type StoredDecision = Omit<PulseDecision, 'askedBack'> & { ownerId: string | null; askedWaveId: string | null };

const MOST = 20;
const AT_HOME = 4;

/** Reads what was decided: those whom it was found of, and those who answer for them. */
@Injectable()
export class DecisionReader {
  constructor(
    private readonly db: Db,
    private readonly gate: ResultsGate,
    private readonly scopes: ResultsScope,
  ) {}

  /** @throws AppError FORBIDDEN beyond the viewer's units */
  async list(viewer: Viewer, waveId: string, unitId?: string | null): Promise<PulseDecision[]> {
    const scope = await this.scopes.of(viewer, unitId);
    return isUuid(waveId) ? this.viewsOf(await this.db.named(LIST_DECISIONS, [waveId, scope, MOST])) : [];
  }

  async mine({ personId }: Viewer): Promise<PulseDecision[]> {
    return this.viewsOf(await this.db.named(MY_DECISIONS, [personId, AT_HOME]));
  }

  /** @param unitIds an audience; null or empty for everybody */
  async overdue(unitIds: readonly string[] | null): Promise<PulseDecision[]> {
    return this.viewsOf(await this.db.named(OVERDUE_PROMISES, [unitIds && unitIds.length > 0 ? unitIds : null]));
  }

  async get(id: string): Promise<PulseDecision> {
    const [view] = await this.viewsOf([await this.stored(id)]);
    return view!;
  }

  /** @throws AppError NOT_FOUND */
  async stored(id: string): Promise<StoredDecision> {
    const [row] = isUuid(id) ? await this.db.named<StoredDecision>(FIND_DECISION, [id]) : [];
    if (row) return row;
    throw new AppError('NOT_FOUND', 'There is no such promise', { field: 'id', hint: 'Choose one on the results.' });
  }

  private viewsOf(rows: readonly StoredDecision[]): Promise<PulseDecision[]> {
    return Promise.all(rows.map(async (row) => ({ ...row, askedBack: await this.askedBackOf(row) })));
  }

  /** What was answered, of whole groups as everything is. */
  private async askedBackOf({ id, unitId, askedWaveId }: StoredDecision): Promise<PulseAskedBack | null> {
    if (!askedWaveId) return null;
    const found = await this.gate.results(askedWaveId, unitId ? [unitId] : null);
    const item = found?.results.items.find(({ questionId }) => questionId === askBackId({ id }));
    return item?.figure ? askedBack(item.figure) : null;
  }
}
