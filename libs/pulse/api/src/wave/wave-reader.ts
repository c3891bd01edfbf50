import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { decodeIdCursor, isUuid, type PageArgs, rowsFor, toPage } from '@throughline/platform/graphql';
import type { Form, Text, WaveState } from '@throughline/pulse/domain';
import { formView, titleView } from '../form/form-mapping';
import type { PlannedCohort } from '../roll/roll';
import type { Problem } from '../roll/too-small';
import type { Audience } from '../survey/audience.types';
import { FIND_WAVES, LIST_WAVES } from './wave.sql';
import type { Wave, WaveConnection } from './wave.types';

/** A wave as the database keeps it. */
export interface StoredWave {
  id: string;
  surveyId: string;
  title: Text;
  form: Form;
  audience: Audience;
  state: WaveState;
  opensLocal: string;
  timeZone: string;
  opensAt: Date;
  closesAt: Date;
  threshold: number;
  invited: number | null;
  /** Null until the roll is frozen. */
  cohorts: PlannedCohort[] | null;
  reminders: number;
  problem: Problem | null;
  takenSoFar: number | null;
}

const noSuchWave = () =>
  new AppError('NOT_FOUND', 'There is no such wave', { field: 'id', hint: 'Choose one from the list of waves.' });

/** Reads waves: those who write surveys see all of them. */
@Injectable()
export class WaveReader {
  constructor(private readonly db: Db) {}

  /** Newest first. */
  async list(page: PageArgs, surveyId: string | null, state: WaveState | null): Promise<WaveConnection> {
    if (surveyId && !isUuid(surveyId))
      throw new AppError('NOT_FOUND', 'There is no such survey', {
        field: 'surveyId',
        hint: 'Choose one from the list of surveys.',
      });
    const rows = await this.db.named<StoredWave>(LIST_WAVES, [
      decodeIdCursor(page.after),
      rowsFor(page),
      surveyId,
      state,
    ]);
    return toPage(rows.map(viewOf), page.first, ({ id }) => [id]);
  }

  /** In no order. */
  async byIds(ids: readonly string[]): Promise<Wave[]> {
    return ids.length > 0 ? (await this.db.named<StoredWave>(FIND_WAVES, [ids])).map(viewOf) : [];
  }

  /** @throws AppError NOT_FOUND */
  async get(id: string): Promise<Wave> {
    return viewOf(await this.stored(id));
  }

  /** @throws AppError NOT_FOUND */
  async stored(id: string): Promise<StoredWave> {
    const [row] = isUuid(id) ? await this.db.named<StoredWave>(FIND_WAVES, [[id]]) : [];
    if (!row) throw noSuchWave();
    return row;
  }
}

const viewOf = ({ title, form, audience, cohorts, ...wave }: StoredWave): Wave => ({
  ...wave,
  title: titleView(title, form.locales),
  form: formView(form),
  audience: { unitIds: [...audience.unitIds], siteIds: [...audience.siteIds] },
  groups: (cohorts ?? []).map(({ label, invited }) => ({ label, invited })),
});
