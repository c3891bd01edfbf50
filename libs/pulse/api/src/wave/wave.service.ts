import { Injectable } from '@nestjs/common';
import { OrganisationService } from '@throughline/people/api';
import type { Viewer } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { type Form, THRESHOLD, type WaveAct, type WaveState } from '@throughline/pulse/domain';
import { formHash } from '@throughline/pulse/ballot';
import { AskingBack } from '../decision/asking-back';
import { SurveyReader } from '../survey/survey-reader';
import { LaunchChecks } from '../wave-opening/launch-checks';
import type { OpenWaveInput, ScheduleWaveInput } from './wave.input';
import { DRAFT_WAVE, FREEZE_WAVE, LIVING_WAVE } from './wave.sql';
import { cannot, WaveMoves } from '../wave-life/wave-moves';
import { assertSpan, instantOf } from '../wave-opening/wave-plan';

/** When a wave is to open and close. */
interface Plan {
  readonly act: WaveAct;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly timeZone: string;
}

const ENDED = () =>
  new AppError('CONFLICT', 'Somebody has ended a wave of this survey just now', {
    field: 'surveyId',
    hint: 'Read the survey again, and try once more.',
  });

/** Plans and opens waves of surveys. */
@Injectable()
export class WaveService {
  constructor(
    private readonly db: Db,
    private readonly surveys: SurveyReader,
    private readonly moves: WaveMoves,
    private readonly checks: LaunchChecks,
    private readonly askingBack: AskingBack,
    private readonly organisations: OrganisationService,
  ) {}

  /** Gives the id of the wave: the scheduled one where that is planned anew. @throws AppError NOT_FOUND, BAD_INPUT naming the field, CONFLICT while another wave lives */
  async schedule(viewer: Viewer, input: ScheduleWaveInput): Promise<string> {
    const timeZone = await this.zoneOf(input.timeZone);
    const opensAt = instantOf(input.opensLocal, timeZone, 'opensLocal');
    const closesAt = instantOf(input.closesLocal, timeZone, 'closesLocal');
    assertSpan(opensAt, closesAt, new Date());
    const act = input.insteadOf ? 'reschedule' : 'schedule';
    return this.plan(viewer, input, { act, opensAt, closesAt, timeZone }, input.insteadOf);
  }

  /** Gives the id of the wave. A scheduled one opens now instead. @throws as `schedule` */
  async openNow(viewer: Viewer, input: OpenWaveInput): Promise<string> {
    const timeZone = await this.zoneOf(input.timeZone);
    const opensAt = new Date();
    const closesAt = instantOf(input.closesLocal, timeZone, 'closesLocal');
    assertSpan(opensAt, closesAt, opensAt);
    return this.plan(viewer, input, { act: 'prepare', opensAt, closesAt, timeZone });
  }

  /**
   * Freezes what the survey asks, with what promises are asked about, and whom. A survey has one living wave: of many
   * who act at once the first one is heard.
   */
  private async plan({ personId }: Viewer, input: OpenWaveInput, plan: Plan, insteadOf?: string | null) {
    const { id: surveyId, title, form, audience } = await this.surveys.stored(input.surveyId, 'surveyId');
    const threshold = input.threshold ?? THRESHOLD.least;
    const overrideReason = input.overrideReason?.trim() || null;
    await this.checks.assert(form, audience, threshold, overrideReason);
    const valuesFor = async (asked: Form) => [
      surveyId,
      title,
      asked,
      await formHash(asked),
      audience.unitIds,
      audience.siteIds,
      plan.opensAt,
      plan.closesAt,
      plan.timeZone,
      threshold,
    ];
    return this.db.tx(async () => {
      await this.db.query(DRAFT_WAVE, [...(await valuesFor(form)), personId]);
      const alive = await this.alive(surveyId);
      if (insteadOf && insteadOf !== alive.id) throw ENDED();
      if (!(await this.moves.move(alive.id, plan.act))) throw cannot(alive.state, plan.act);
      const day = plan.opensAt.toISOString().slice(0, 10);
      const { form: asked, promiseIds } = await this.askingBack.added(form, audience, day, alive.id);
      await this.askingBack.note(alive.id, promiseIds);
      await this.db.query(FREEZE_WAVE, [...(await valuesFor(asked)), alive.id, overrideReason]);
      return alive.id;
    });
  }

  /** The living wave of a survey, held until the transaction ends. */
  private async alive(surveyId: string): Promise<{ id: string; state: WaveState }> {
    const [wave] = await this.db.query<{ id: string; state: WaveState }>(LIVING_WAVE, [surveyId]);
    if (wave) return wave;
    throw ENDED();
  }

  private async zoneOf(timeZone: string | null | undefined): Promise<string> {
    return timeZone ?? (await this.organisations.get()).timeZone;
  }
}
