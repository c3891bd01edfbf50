import { graphql, Refused } from '../shared/http';
import type { Person } from '../shared/company';

/** A mean that somebody was shown, of whole groups; these by their names. */
export interface ShownMean {
  readonly waveId: string;
  readonly question: string;
  /** The groups that were asked for. */
  readonly asked: readonly string[];
  /** Those that stand together with them. */
  readonly togetherWith: readonly string[];
  readonly mean: number;
}

/** A point of a trend: several waves where it is of a quarter. */
export interface ShownPoint {
  readonly waveIds: readonly string[];
  readonly question: string;
  /** The groups of the wave that the trend leads to. */
  readonly labels: readonly string[];
  readonly mean: number;
}

interface Figure {
  score: { mean: number } | null;
  togetherWith: string[];
}
interface Results {
  items: { questionId: string; figure: Figure | null }[];
  groups: { label: string; cells: { questionId: string; figure: Figure | null }[] }[];
}

const FIGURE = 'questionId figure { score { mean } togetherWith }';
const RESULTS = `query ($waveId: ID!, $unitId: ID) { found: pulseResults(waveId: $waveId, unitId: $unitId) {
  items { ${FIGURE} } groups { label cells { ${FIGURE} } } } }`;
const TREND = `query ($waveId: ID!, $unitId: ID) { found: pulseTrend(waveId: $waveId, unitId: $unitId) {
  labels points { waveIds figures { measure score } } } }`;
const COMMENTS = `query ($waveId: ID!, $unitId: ID, $questionId: ID) {
  found: pulseComments(waveId: $waveId, unitId: $unitId, questionId: $questionId, first: 100) { labels total } }`;

/** What somebody asks of; nothing where they are shown nothing. */
export interface Question {
  readonly api: string;
  readonly viewer: Person;
  readonly waveId: string;
  readonly unitId: string | null;
}

async function ask<T>({ api, viewer, ...of }: Question, query: string, more: object = {}): Promise<T | null> {
  try {
    return (await graphql<{ found: T }>(api, viewer.cookie, query, { ...of, ...more })).found;
  } catch (error) {
    if (error instanceof Refused && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

export async function resultsShown(question: Question): Promise<ShownMean[]> {
  const found = await ask<Results>(question, RESULTS);
  if (!found) return [];
  const { waveId } = question;
  const shown = (asked: readonly string[], question: string, figure: Figure | null): ShownMean[] =>
    figure?.score ? [{ waveId, question, asked, togetherWith: figure.togetherWith, mean: figure.score.mean }] : [];
  const all = found.groups.map(({ label }) => label);
  return [
    ...found.items.flatMap(({ questionId, figure }) => shown(all, questionId, figure)),
    ...found.groups.flatMap(({ label, cells }) =>
      cells.flatMap(({ questionId, figure }) => shown([label], questionId, figure)),
    ),
  ];
}

/** The file that a spreadsheet opens. Questions are called by their ids here. */
export async function csvShown({ api, viewer, waveId, unitId }: Question): Promise<ShownMean[]> {
  const url = `${api}/api/pulse/${waveId}/results.csv${unitId ? `?unit=${unitId}` : ''}`;
  const answer = await fetch(url, { headers: { cookie: viewer.cookie } });
  if (answer.status === 404) return [];
  if (!answer.ok) throw new Error(`The file: ${answer.status} ${await answer.text()}`);
  const rows = (await answer.text()).trim().split('\r\n').slice(1).map(cellsIn);
  const all = [...new Set(rows.map(([group]) => group!).filter((group) => group !== 'All'))];
  return rows.flatMap(([group, question, , score, , , , , , together]) =>
    score
      ? [
          {
            waveId,
            question: question!,
            asked: group === 'All' ? all : [group!],
            togetherWith: together ? together.split('; ') : [],
            mean: Number(score),
          },
        ]
      : [],
  );
}

/** Of a line of CSV; none of ours has a line break in a cell. */
const cellsIn = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

export async function trendShown(question: Question): Promise<ShownPoint[]> {
  const found = await ask<{
    labels: string[];
    points: { waveIds: string[]; figures: { measure: string; score: number }[] }[];
  }>(question, TREND);
  return (found?.points ?? []).flatMap(({ waveIds, figures }) =>
    figures.map(({ measure, score }) => ({ waveIds, question: measure, labels: found!.labels, mean: score })),
  );
}

/** The groups that comments came from, where any were shown. */
export async function commentsShown(question: Question, questionId: string | null): Promise<string[] | null> {
  const found = await ask<{ labels: string[]; total: number }>(question, COMMENTS, { questionId });
  return found && found.total > 0 ? found.labels : null;
}

/** The groups whose figures somebody is shown. */
export const groupsShown = async (question: Question): Promise<string[]> =>
  (await ask<Results>(question, RESULTS))?.groups.map(({ label }) => label) ?? [];
