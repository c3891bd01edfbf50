import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import { type Text, textIn } from '@throughline/pulse/domain';
import { ResultsGate, type Scope } from '@throughline/pulse/gate';
import { commentsWanted } from './comments-wanted';
import type { PulseCommentArgs, PulseComments } from './comments.types';
import { resultsCsv } from './results-csv';
import { ResultsScope } from '../results-places/results-scope';
import type { PulseResultWave, PulseUnit, RunningPulse } from '../results-places/results-places.types';
import { resultsView } from './results-view';
import { BELOW, RESULT_UNITS, RESULTS_HEAD, RUNNING_PULSES } from './results.sql';
import type { PulseResults } from './results.types';
import type { PulseTrend } from './trend.types';

const MOST_LISTED = 50;

type ResultsHead = Pick<PulseResults, 'surveyId' | 'replaced' | 'dropped' | 'units'> & { title: Text };

/** Hands out what the gate shows of the units that a viewer answers for. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly db: Db,
    private readonly gate: ResultsGate,
    private readonly scopes: ResultsScope,
  ) {}

  /** @throws AppError FORBIDDEN beyond the viewer's units, NOT_FOUND where nothing is shown */
  async of(viewer: Viewer, waveId: string, unitId?: string | null, locale?: string | null): Promise<PulseResults> {
    const scope = await this.scopes.of(viewer, unitId);
    const found = await this.shown(viewer, waveId, unitId, () => this.gate.results(waveId, scope));
    const [head] = await this.db.named<ResultsHead>(RESULTS_HEAD, [waveId, scope]);
    const { title, ...beside } = head!;
    return {
      ...resultsView(waveId, found, locale ?? ''),
      ...beside,
      title: textIn(title, locale ?? '', found.form.locales),
    };
  }

  /** The newest that touches the viewer's units; null where there is none. */
  async latest(viewer: Viewer, locale?: string | null): Promise<PulseResults | null> {
    const [newest] = await this.gate.wavesOf(await this.scopes.of(viewer, null), 1);
    return newest ? this.of(viewer, newest.waveId, null, locale) : null;
  }

  /** The newest first. */
  async waves(viewer: Viewer, locale?: string | null): Promise<PulseResultWave[]> {
    const waves = await this.gate.wavesOf(await this.scopes.of(viewer, null), MOST_LISTED);
    return waves.map(({ title, locales, ...wave }) => ({ ...wave, title: textIn(title, locale ?? '', locales) }));
  }

  /** Open waves that ask the viewer's units; those that close first come first. */
  async running(viewer: Viewer, locale?: string | null): Promise<RunningPulse[]> {
    const scope = await this.scopes.of(viewer, null);
    const units = scope && (await this.db.named<{ id: string }>(BELOW, [scope])).map(({ id }) => id);
    const rows = await this.db.named<Omit<RunningPulse, 'title'> & { title: Text; locales: string[] }>(RUNNING_PULSES, [
      units,
    ]);
    return rows.map(({ title, locales, ...wave }) => ({ ...wave, title: textIn(title, locale ?? '', locales) }));
  }

  /** The units that a viewer may choose from. */
  async units(viewer: Viewer): Promise<PulseUnit[]> {
    return this.db.named<PulseUnit>(RESULT_UNITS, [await this.scopes.of(viewer, null)]);
  }

  /** @throws AppError as `of` */
  async csv(viewer: Viewer, waveId: string, unitId?: string): Promise<string> {
    const found = await this.shown(viewer, waveId, unitId, (scope) => this.gate.results(waveId, scope, 'csv'));
    return resultsCsv(resultsView(waveId, found, ''));
  }

  /** @throws AppError as `of` */
  async trend(viewer: Viewer, waveId: string, unitId?: string | null): Promise<PulseTrend> {
    const { byQuarter, labels, points } = await this.shown(viewer, waveId, unitId, (scope) =>
      this.gate.trend(waveId, scope),
    );
    return {
      byQuarter,
      labels,
      points: points.map(({ indices, items, ...point }) => ({
        ...point,
        figures: [
          ...indices.map(({ indexId, n, score, lo, hi }) => ({ measure: indexId, n, score, lo, hi })),
          ...items.map(({ questionId, n, score }) => {
            const { mean, lo, hi } = score!;
            return { measure: questionId, n, score: mean, lo, hi };
          }),
        ],
      })),
    };
  }

  /** @throws AppError as `of`; BAD_INPUT for two filters: what two of them leave may be of a few */
  async comments(viewer: Viewer, args: PulseCommentArgs): Promise<PulseComments> {
    const { waveId, unitId, questionId, after } = args;
    const wanted = commentsWanted(args);
    const asked = { questionId: questionId ?? null, after: after ?? null, first: wanted + 1 };
    const page = await this.shown(viewer, waveId, unitId, (scope) => this.gate.comments(waveId, scope, asked));
    const { comments, ...rest } = page;
    return { ...rest, comments: comments.slice(0, wanted), hasNextPage: comments.length > wanted };
  }

  private async shown<T>(
    viewer: Viewer,
    waveId: string,
    unitId: string | null | undefined,
    ask: (scope: Scope) => Promise<T | null>,
  ): Promise<T> {
    const scope = await this.scopes.of(viewer, unitId);
    const found = isUuid(waveId) ? await ask(scope) : null;
    if (found) return found;
    throw new AppError('NOT_FOUND', 'There are no results to show', {
      field: 'waveId',
      hint: 'A pulse has results once it is closed, where enough of those you ask about were invited and answered.',
    });
  }
}
