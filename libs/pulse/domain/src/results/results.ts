import { difference, type Difference } from '@throughline/platform/statistics';
import type { IndexDefinition, Question } from '../form/form';
import { type Cell, cellsOf, parted, sumOf } from '../figure/cells';
import { type AreaLine, areaLines, peopleIn } from '../areas/area-lines';
import { type Comparison, judged } from '../figure/comparison';
import { heatMap, type HeatRow } from '../areas/heat-map';
import { type IndexFigure, meanIndex, type MeasuredIndex, netPromoterIndex } from '../figure/index-figure';
import { itemFigure, type ItemFigure } from '../figure/item-figure';
import { responseShare } from '../figure/rounding';
import type { WaveSums } from '../figure/wave-sums';

/** What two figures of a page are compared with. */
interface Compared {
  /** The rest of the company; null where there is none. */
  readonly rest: Comparison | null;
  /** The wave before; null where it asked others, or asked something else. */
  readonly change: Comparison | null;
}

/** Why there is no figure: too few answered, or nearly all in the whole company gave the same answer. */
export type Hidden = 'TOO_FEW' | 'NEARLY_ALL_AGREE';

export type ItemResult = { readonly questionId: string } & (
  | ({ readonly figure: ItemFigure; readonly hidden: null } & Compared)
  | { readonly figure: null; readonly hidden: Hidden }
);
export type IndexResult = { readonly indexId: string; readonly figure: IndexFigure | null } & Compared;

export interface BlockLine {
  readonly blockId: string;
  readonly label: string;
  readonly invited: number;
  readonly answered: number;
  /** In steps of at least k people. */
  readonly response: number;
}

/** What a page shows of some blocks of a wave: nothing else may be shown of them. */
export interface Results {
  readonly blockIds: readonly string[];
  readonly invited: number;
  readonly answered: number;
  readonly response: number;
  readonly indices: readonly IndexResult[];
  readonly items: readonly ItemResult[];
  readonly blocks: readonly BlockLine[];
  /** Of each block. */
  readonly heatMap: readonly HeatRow[];
  /** What a page shows side by side: blocks, or units of many. */
  readonly areas: readonly AreaLine[];
}

/** A wave and some of its blocks. */
export interface Selected {
  readonly wave: WaveSums;
  readonly blockIds: ReadonlySet<string>;
}

/**
 * @param before the wave before, where its blocks are of the same units: see `comparable`
 * @param roots the units that were asked for; null for the whole company
 */
export function results(
  { wave, blockIds }: Selected,
  before: Selected | null,
  roots: readonly string[] | null = null,
): Results {
  const { form, threshold } = wave;
  const now = measured(wave, blockIds);
  const then = before && measured(before.wave, before.blockIds);
  const items = judgedTogether(
    form.questions.filter(({ kind }) => kind !== 'TEXT').map((question) => itemOf(question, now, then)),
  );
  const indices = judgedTogether(form.indices.map((index) => indexOf(index, now, then)));
  const chosen = wave.blocks.filter(({ id }) => blockIds.has(id));
  const { invited, answered } = peopleIn(chosen);
  return {
    blockIds: chosen.map(({ id }) => id).sort(),
    invited,
    answered,
    response: responseShare(invited, answered, threshold),
    indices: indices.map(({ id, shown, rest, change }) => ({ indexId: id, figure: shown, rest, change })),
    items: items.map(({ id, shown, hidden, rest, change }) =>
      shown
        ? { questionId: id, figure: shown, hidden: null, rest, change }
        : { questionId: id, figure: null, hidden: hidden! },
    ),
    blocks: chosen.map(({ id, label, ...counted }) => ({
      blockId: id,
      label,
      invited: counted.invited,
      answered: counted.answered,
      response: responseShare(counted.invited, counted.answered, threshold),
    })),
    heatMap: heatMap(
      wave,
      chosen.map(({ id }) => ({ id, blockIds: new Set([id]) })),
    ),
    areas: areaLines(wave, chosen, roots),
  };
}

/** The measures of a wave, each as what is selected and what is not. */
interface Measured {
  readonly selected: ReadonlySet<string>;
  readonly wave: WaveSums;
  readonly inside: ReadonlyMap<string, Cell>;
  readonly rest: ReadonlyMap<string, Cell>;
}

export function measured(wave: WaveSums, selected: ReadonlySet<string>): Measured {
  const measures = [...wave.form.questions, ...wave.form.indices].map(({ id }) => {
    const { inside, rest } = parted(cellsOf(wave, id), selected);
    return { id, inside, rest };
  });
  const part = (side: 'inside' | 'rest') =>
    new Map(measures.flatMap((each) => (each[side].length > 0 ? [[each.id, sumOf(each[side])] as const] : [])));
  return { selected, wave, inside: part('inside'), rest: part('rest') };
}

/** An index of what is selected, or of the rest. */
export function measuredIndex(
  index: IndexDefinition,
  { form, threshold }: Pick<WaveSums, 'form' | 'threshold'>,
  cells: ReadonlyMap<string, Cell>,
): MeasuredIndex | null {
  if (index.scoring === 'NET_PROMOTER') {
    const cell = cells.get(index.questionIds[0]!);
    return cell ? netPromoterIndex(index, cell, threshold) : null;
  }
  const items = form.questions.flatMap((question) => {
    const cell = cells.get(question.id);
    return cell && question.kind === 'LIKERT' ? [itemFigure(question, cell, threshold)] : [];
  });
  return meanIndex(index, items, cells.get(index.id) ?? null);
}

interface Unjudged<Figure> {
  readonly id: string;
  readonly shown: Figure | null;
  readonly hidden?: Hidden;
  readonly fromRest: Difference | null;
  readonly fromBefore: Difference | null;
}

function itemOf(question: Question, now: Measured, then: Measured | null): Unjudged<ItemFigure> {
  const { id, kind } = question;
  const cell = now.inside.get(id);
  if (!cell) return { id, shown: null, hidden: whyHidden(now, id), fromRest: null, fromBefore: null };
  const rest = now.rest.get(id);
  const scored = kind === 'LIKERT' || kind === 'SCALE';
  const before = then && isWhole(cell, now) && sameQuestion(question, then) ? then.inside.get(id) : undefined;
  return {
    id,
    shown: itemFigure(question, cell, now.wave.threshold),
    fromRest: scored && rest ? difference(cell, rest) : null,
    fromBefore: scored && before && isWhole(before, then!) ? difference(cell, before) : null,
  };
}

function indexOf(index: IndexDefinition, now: Measured, then: Measured | null): Unjudged<IndexFigure> {
  const found = measuredIndex(index, now.wave, now.inside);
  const rest = measuredIndex(index, now.wave, now.rest);
  const before = then && sameIndex(index, now, then) ? measuredIndex(index, then.wave, then.inside) : null;
  const isSame = found && before && isWhole(found.figure, now) && isWhole(before.figure, then!);
  return {
    id: index.id,
    shown: found?.figure ?? null,
    fromRest: apart(found, rest),
    fromBefore: isSame ? apart(found, before) : null,
  };
}

const apart = (a: MeasuredIndex | null, b: MeasuredIndex | null): Difference | null =>
  a?.moments && b?.moments ? difference(a.moments, b.moments) : null;

/** Whether a figure is of the selected blocks alone: else it is of others in each wave. */
const isWhole = ({ blockIds }: { blockIds: readonly string[] }, { selected }: Measured) =>
  blockIds.every((id) => selected.has(id));

const sameQuestion = (question: Question, { wave }: Measured) => {
  const then = wave.form.questions.find(({ id }) => id === question.id);
  return then !== undefined && JSON.stringify(then) === JSON.stringify(question);
};

const sameIndex = (index: IndexDefinition, now: Measured, then: Measured) =>
  index.questionIds.every((id) => {
    const question = now.wave.form.questions.find((each) => each.id === id);
    return question !== undefined && sameQuestion(question, then);
  });

/** In no cell although enough answered in some block: then not even all together may be shown. */
const whyHidden = ({ wave: { rollups, threshold }, rest }: Measured, id: string): Hidden =>
  !rest.has(id) && rollups.some(({ measure, n }) => measure === id && n >= threshold) ? 'NEARLY_ALL_AGREE' : 'TOO_FEW';

function judgedTogether<Figure>(list: readonly Unjudged<Figure>[]) {
  const rest = judged(list.map(({ fromRest }) => fromRest));
  const change = judged(list.map(({ fromBefore }) => fromBefore));
  return list.map((each, place) => ({ ...each, rest: rest[place]!, change: change[place]! }));
}
