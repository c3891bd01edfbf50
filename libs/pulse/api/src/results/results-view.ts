import { finding, type Form, type HeatCell, type ItemFigure, type Question, textIn } from '@throughline/pulse/domain';
import type { WaveResults } from '@throughline/pulse/gate';
import type { PulseHeatCell, PulseResults } from './results.types';
import type { PulseIndex, PulseItem, PulseItemFigure } from './results-figure.types';

/** All of a page but what stands beside its figures. */
export type ResultsFigures = Omit<PulseResults, 'replaced' | 'dropped' | 'title' | 'surveyId' | 'units'>;

/** Results as the schema has them, in the words of a reader. */
export function resultsView(waveId: string, found: WaveResults, locale: string): ResultsFigures {
  const { form, results, labels, unitNames, comparedWith, closedOn } = found;
  const lines = new Map(results.blocks.map((line) => [line.blockId, line]));
  const figureOf = (figure: ItemFigure, asked: readonly string[]): PulseItemFigure => ({
    ...figure,
    togetherWith: figure.blockIds.filter((id) => !asked.includes(id)).map((id) => labels[id]!),
  });
  const cellsView = (cells: readonly HeatCell[], asked: readonly string[]) =>
    cells.map(({ figure, ...cell }): PulseHeatCell => ({ ...cell, figure: figure && figureOf(figure, asked) }));
  return {
    waveId,
    finding: finding(results, form, locale),
    invited: results.invited,
    answered: results.answered,
    closedOn,
    response: results.response,
    comparedWith,
    indices: results.indices.map(({ indexId, figure, rest, change }) => {
      const { name, scoring } = form.indices.find(({ id }) => id === indexId)!;
      return { indexId, name: textIn(name, locale, form.locales), scoring, ...(figure ?? NO_FIGURE), rest, change };
    }),
    items: results.items.map((item): PulseItem => {
      const question = form.questions.find(({ id }) => id === item.questionId)!;
      return {
        questionId: question.id,
        kind: question.kind,
        text: textIn(question.text, locale, form.locales),
        labels: labelsOf(question, form, locale),
        hidden: item.hidden,
        figure: item.figure && figureOf(item.figure, results.blockIds),
        rest: item.figure && item.rest,
        change: item.figure && item.change,
      };
    }),
    groups: results.heatMap.map(({ id, cells }) => ({ id, ...lines.get(id)!, cells: cellsView(cells, [id]) })),
    areas: results.areas.map(({ blockIds, unitId, cells, ...line }) => {
      const groups = [...blockIds].map((id) => labels[id]!).sort();
      const label = unitId ? unitNames[unitId]! : groups[0]!;
      return { ...line, unitId, label, groups, cells: cellsView(cells, [...blockIds]) };
    }),
  };
}

const NO_FIGURE = {
  n: null,
  score: null,
  lo: null,
  hi: null,
  promoters: null,
  passives: null,
  detractors: null,
} satisfies Partial<PulseIndex>;

function labelsOf(question: Question, { locales }: Form, locale: string): string[] {
  const words = (texts: readonly Parameters<typeof textIn>[0][]) => texts.map((text) => textIn(text, locale, locales));
  if (question.kind === 'LIKERT') return words(question.labels);
  if (question.kind === 'SCALE') return words([question.low, question.high]);
  return question.kind === 'TEXT' ? [] : words(question.options.map(({ text }) => text));
}
