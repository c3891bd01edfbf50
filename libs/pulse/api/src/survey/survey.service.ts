import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import type { Form, Text } from '@throughline/pulse/domain';
import { formFrom, textFrom } from '../form/form-mapping';
import { templates } from '../template/templates';
import { type Audience, audienceFrom, type AudienceInput } from './audience.types';
import type { CreateSurveyInput, UpdateSurveyInput } from './survey.input';
import { SurveyReader } from './survey-reader';
import type { Survey } from './survey.types';

const TITLE_LENGTH = 120;
const EMPTY: Form = { locales: ['en'], questions: [], indices: [] };

interface Beginning {
  readonly title: Text;
  readonly form: Form;
  readonly audience: Audience;
}

/** Writes surveys. What is open already was frozen, and stays as it is. */
@Injectable()
export class SurveyService {
  constructor(
    private readonly db: Db,
    private readonly reader: SurveyReader,
  ) {}

  /**
   * Begins from a template, from another survey, from what is given, or with nothing asked yet.
   * @throws AppError NOT_FOUND, BAD_INPUT naming the field
   */
  async create({ personId }: Viewer, input: CreateSurveyInput): Promise<Survey> {
    const begun = await this.beginningOf(input);
    const title = checkedTitle(input.title ? textFrom(input.title) : begun.title);
    const form = input.form ? formFrom(input.form) : begun.form;
    const audience = input.audience ? await this.checkedAudience(input.audience) : begun.audience;
    const [row] = await this.db.query<{ id: string }>(
      `insert into pulse.survey (title, form, audience_unit_ids, audience_site_ids, created_by)
       values ($1, $2, $3, $4, $5) returning id`,
      [title, form, audience.unitIds, audience.siteIds, personId],
    );
    return this.reader.get(row!.id);
  }

  /**
   * Takes the place of the version that it began from.
   * @throws AppError NOT_FOUND, BAD_INPUT naming the field, CONFLICT for a newer version
   */
  async update({ id, version, title, form, audience }: UpdateSurveyInput): Promise<Survey> {
    const known = await this.reader.stored(id);
    const wanted = audience ? await this.checkedAudience(audience) : known.audience;
    const saved = await this.db.query(
      `with saved as (
         update pulse.survey set title = $3, form = $4, audience_unit_ids = $5, audience_site_ids = $6,
           version = version + 1, updated_at = now()
         where id = $1 and version = $2 returning id
       ) select id from saved`,
      [
        id,
        version,
        title ? checkedTitle(textFrom(title)) : known.title,
        form ? formFrom(form) : known.form,
        wanted.unitIds,
        wanted.siteIds,
      ],
    );
    if (saved.length === 0)
      throw new AppError('CONFLICT', 'Somebody has saved this survey since you opened it', {
        field: 'version',
        hint: 'Your words are still here: look at the newer ones, then choose.',
      });
    return this.reader.get(id);
  }

  /** @throws AppError NOT_FOUND, CONFLICT once it had a wave: what people were asked stays known */
  async remove(id: string): Promise<string> {
    await this.reader.stored(id);
    const removed = await this.db.query(
      `with removed as (
         delete from pulse.survey
         where id = $1 and not exists (select from pulse.wave where survey_id = survey.id) returning id
       ) select id from removed`,
      [id],
    );
    if (removed.length > 0) return id;
    throw new AppError('CONFLICT', 'This survey has been planned or opened, so it stays', {
      field: 'id',
      hint: 'Archive its wave: it then stands among what is archived.',
    });
  }

  private async beginningOf({ template, copyOf }: CreateSurveyInput): Promise<Beginning> {
    if (copyOf) return this.reader.stored(copyOf, 'copyOf');
    const { name: title, form } = template ? templateOf(template) : { name: {}, form: EMPTY };
    return { title, form, audience: audienceFrom(null) };
  }

  /** @throws AppError BAD_INPUT for what is no open team, or no open site */
  async checkedAudience(input: AudienceInput | null | undefined): Promise<Audience> {
    const audience = audienceFrom(input);
    await this.assertUnits(audience.unitIds, 'teams', 'audience.unitIds');
    await this.assertUnits(audience.siteIds, 'sites', 'audience.siteIds');
    return audience;
  }

  private async assertUnits(ids: readonly string[], origin: 'teams' | 'sites', field: string): Promise<void> {
    const found = await this.db.query<{ id: string }>(
      `select unit.id from people.unit join people.unit_set on unit_set.id = unit_set_id
       where origin = $1 and closed_at is null and unit.id = any($2)`,
      [origin, ids.filter(isUuid)],
    );
    const known = new Set(found.map(({ id }) => id));
    const place = ids.findIndex((id) => !known.has(id.toLowerCase()));
    if (place >= 0)
      throw new AppError('BAD_INPUT', `There is no such ${origin.slice(0, -1)}`, {
        field: `${field}.${place}`,
        hint: `Choose one of the ${origin} that there are.`,
      });
  }
}

function templateOf(code: string) {
  const template = templates.find((each) => each.code === code);
  if (template) return template;
  throw new AppError('BAD_INPUT', 'There is no such template', {
    field: 'template',
    hint: `Choose one of ${templates.map((each) => each.code).join(', ')}.`,
  });
}

function checkedTitle(title: Text): Text {
  const words = Object.values(title);
  if (words.length === 0)
    throw new AppError('BAD_INPUT', 'The survey has no title', {
      field: 'title',
      hint: 'Give it one, in any language.',
    });
  if (words.some((each) => each.length > TITLE_LENGTH))
    throw new AppError('BAD_INPUT', `The title is longer than ${TITLE_LENGTH} characters`, {
      field: 'title',
      hint: `Shorten it to ${TITLE_LENGTH}.`,
    });
  return title;
}
