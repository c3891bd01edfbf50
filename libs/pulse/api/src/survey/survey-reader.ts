import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { decodeIdCursor, isUuid, type PageArgs, rowsFor, toPage } from '@throughline/platform/graphql';
import { checkForm, type Form, type Text, type WaveState } from '@throughline/pulse/domain';
import { formView, titleView } from '../form/form-mapping';
import { InstrumentService } from '../instrument/instrument.service';
import { WaveReader } from '../wave/wave-reader';
import type { Audience } from './audience.types';
import { LIST_SURVEYS } from './survey.sql';
import type { Survey, SurveyConnection } from './survey.types';

/** A survey as the database keeps it. */
export interface StoredSurvey {
  id: string;
  title: Text;
  form: Form;
  audience: Audience;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  latestWaveId: string | null;
}

/** Reads surveys: those who write them see all of them. */
@Injectable()
export class SurveyReader {
  constructor(
    private readonly db: Db,
    private readonly waves: WaveReader,
    private readonly instruments: InstrumentService,
  ) {}

  /** Newest first. @param state of the newest wave; DRAFT for those without one too */
  async list(page: PageArgs, state: WaveState | null): Promise<SurveyConnection> {
    const rows = await this.find([null, decodeIdCursor(page.after), rowsFor(page), state]);
    return toPage(await this.viewsOf(rows), page.first, ({ id }) => [id]);
  }

  /** @throws AppError NOT_FOUND */
  async get(id: string): Promise<Survey> {
    const [view] = await this.viewsOf([await this.stored(id)]);
    return view!;
  }

  /** @throws AppError NOT_FOUND */
  async stored(id: string, field = 'id'): Promise<StoredSurvey> {
    const [row] = isUuid(id) ? await this.find([id, null, 1, null]) : [];
    if (!row)
      throw new AppError('NOT_FOUND', 'There is no such survey', {
        field,
        hint: 'Choose one from the list of surveys.',
      });
    return row;
  }

  private find(values: unknown[]): Promise<StoredSurvey[]> {
    return this.db.named<StoredSurvey>(LIST_SURVEYS, values);
  }

  private async viewsOf(rows: readonly StoredSurvey[]): Promise<Survey[]> {
    const waves = await this.waves.byIds(rows.flatMap(({ latestWaveId }) => latestWaveId ?? []));
    const licences = await this.instruments.licences();
    return rows.map(({ title, form, audience, latestWaveId, ...row }) => ({
      ...row,
      title: titleView(title, form.locales),
      form: formView(form),
      faults: [...checkForm(form), ...licences.faultsOf(form)],
      audience: { unitIds: [...audience.unitIds], siteIds: [...audience.siteIds] },
      latestWave: waves.find(({ id }) => id === latestWaveId) ?? null,
    }));
  }
}
