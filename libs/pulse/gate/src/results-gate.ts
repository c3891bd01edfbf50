import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import {
  commentBlocks,
  comparable,
  type Form,
  planTrend,
  type Results,
  results,
  type Selected,
  type Text,
  touching,
  trend,
  type TrendPoint,
  unitsOf,
} from '@throughline/pulse/domain';
import { type Surface, ReleaseRecord } from './release-record';
import { COUNT_COMMENTS, LIST_COMMENTS, ROSTER, UNIT_NAMES, UNITS_BELOW, WAVES_OF_UNITS } from './wave-sums.sql';
import { type PublishedWave, WaveSumsReader } from './wave-sums.reader';

/** Two years of months. */
const MOST_WAVES = 24;

/** Whose results are asked for: units and all below them; null for the whole company. */
export type Scope = readonly string[] | null;

/** Results of a wave, in what was asked. */
export interface WaveResults {
  readonly form: Form;
  readonly results: Results;
  /** Of each block of the wave: those that stand together with others are named. */
  readonly labels: Readonly<Record<string, string>>;
  /** What units are called that hold several blocks of a row. */
  readonly unitNames: Readonly<Record<string, string>>;
  /** The day it closed, on the wall of its organisation. */
  readonly closedOn: string;
  /** The wave that changes are from; null where none can be compared with. */
  readonly comparedWith: { readonly waveId: string; readonly closedOn: string } | null;
}

/** A published wave, by name and day. */
export interface PublishedTitle {
  readonly waveId: string;
  readonly surveyId: string;
  readonly title: Text;
  /** Of its form, the last resort first. */
  readonly locales: readonly string[];
  readonly closedOn: string;
}

/** The points of a survey, the oldest first. */
export interface Trend {
  readonly form: Form;
  /** By quarter, as few answer here. */
  readonly byQuarter: boolean;
  /** The blocks of the asked wave. */
  readonly labels: readonly string[];
  readonly points: readonly TrendPoint[];
}

export interface Comment {
  readonly id: string;
  readonly questionId: string;
  readonly words: string;
  readonly locale: string;
  /** The Monday of the week that the wave closed in. */
  readonly week: string;
}

export interface CommentPage {
  /** Of all questions, or of the one asked for. */
  readonly total: number;
  readonly comments: readonly Comment[];
  /** Labels of the blocks that they come from: more than were asked for where those alone are too few. */
  readonly labels: readonly string[];
}

/**
 * The one way from answers to whatever shows them. What is asked for becomes the blocks that it touches, each whole.
 * Null means: this wave has no published answers, or asked nobody there.
 */
@Injectable()
export class ResultsGate {
  constructor(
    private readonly db: Db,
    private readonly waves: WaveSumsReader,
    private readonly releases: ReleaseRecord,
  ) {}

  async results(waveId: string, scope: Scope, surface: Surface = 'results'): Promise<WaveResults | null> {
    const [now, before] = await this.waves.read(waveId, 2);
    const selected = now && (await this.select(now, scope));
    if (!now || !selected) return null;
    const then = before ? comparable(selected, before.wave) : null;
    const found = results(selected, then, scope);
    const shown = [selected, ...found.areas.filter(({ unitId }) => unitId)];
    await this.releases.add(
      surface,
      shown.map(({ blockIds }) => ({ waveId, blockIds })),
    );
    return {
      form: now.wave.form,
      results: found,
      closedOn: now.closedOn,
      unitNames: await this.namesOf(found.areas.flatMap(({ unitId }) => unitId ?? [])),
      labels: Object.fromEntries(now.wave.blocks.map(({ id, label }) => [id, label])),
      comparedWith: then && { waveId: before!.waveId, closedOn: before!.closedOn },
    };
  }

  /** Waves with something to show of some units, the newest first. */
  async wavesOf(scope: Scope, most: number): Promise<PublishedTitle[]> {
    const units = scope && (await this.db.named<{ id: string }>(UNITS_BELOW, [scope])).map(({ id }) => id);
    return this.db.named<PublishedTitle>(WAVES_OF_UNITS, [units, most]);
  }

  async trend(waveId: string, scope: Scope): Promise<Trend | null> {
    const waves = (await this.waves.read(waveId, MOST_WAVES)).reverse();
    const now = waves.at(-1);
    const selected = now && (await this.select(now, scope));
    if (!now || !selected) return null;
    const plan = planTrend(waves, unitsOf(now.wave.blocks, selected.blockIds));
    const shown = plan.points.flat();
    const rosters = new Map<string, Set<string>>();
    await this.releases.add('trend', shown);
    if (plan.pooled) for (const { waveId, blockIds } of shown) rosters.set(waveId, await this.roster(waveId, blockIds));
    return {
      form: now.wave.form,
      byQuarter: plan.pooled,
      labels: labelsOf(selected),
      points: trend(plan, (id) => rosters.get(id)!),
    };
  }

  /** Comments to all questions of some units, or to one question of all that the viewer may see: one filter. */
  async comments(
    waveId: string,
    scope: Scope,
    { questionId, after, first }: { questionId: string | null; after: string | null; first: number },
  ): Promise<CommentPage | null> {
    const [now] = await this.waves.read(waveId, 1);
    const selected = now && (await this.select(now, scope));
    if (!now || !selected) return null;
    const blocks = commentBlocks(now.wave, selected.blockIds);
    await this.releases.add('comments', [{ waveId, blockIds: blocks }]);
    const [counted] = await this.db.named<{ total: number }>(COUNT_COMMENTS, [waveId, blocks, questionId]);
    const comments = await this.db.named<Comment>(LIST_COMMENTS, [waveId, blocks, questionId, after, first]);
    return { ...counted!, comments, labels: labelsOf({ wave: now.wave, blockIds: new Set(blocks) }) };
  }

  /** Who touches nothing of a wave sees nothing of it. */
  private async select({ wave }: PublishedWave, scope: Scope): Promise<Selected | null> {
    if (scope === null) return { wave, blockIds: new Set(wave.blocks.map(({ id }) => id)) };
    const units = await this.db.named<{ id: string }>(UNITS_BELOW, [scope]);
    const blockIds = touching(wave.blocks, new Set(units.map(({ id }) => id)));
    return blockIds.size > 0 ? { wave, blockIds } : null;
  }

  private async namesOf(unitIds: readonly string[]): Promise<Record<string, string>> {
    const rows = await this.db.named<{ id: string; name: string }>(UNIT_NAMES, [unitIds]);
    return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
  }

  private async roster(waveId: string, blockIds: ReadonlySet<string>): Promise<Set<string>> {
    const rows = await this.db.named<{ personId: string }>(ROSTER, [waveId, [...blockIds]]);
    return new Set(rows.map(({ personId }) => personId));
  }
}

const labelsOf = ({ wave, blockIds }: Selected) =>
  wave.blocks.filter(({ id }) => blockIds.has(id)).map(({ label }) => label);
