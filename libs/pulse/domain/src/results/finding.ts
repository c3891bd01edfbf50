import { wilson } from '@throughline/platform/statistics';
import { textIn } from '../form/text-in';
import type { Form } from '../form/form';
import type { ItemFigure } from '../figure/item-figure';
import type { Results } from './results';

/**
 * What the numbers say, as the title of a page: written by rules, and never why. First where most people stand, then
 * which groups are marked as lower or higher than the rest; that the answers cannot tell is a finding as well.
 */
export function finding(results: Results, form: Form, locale: string): string {
  const name = (questionId: string) => quoted(form, questionId, locale);
  const [most, groups] = [standing(results, form, name), apart(results, name)];
  if (most === CANNOT_TELL && groups === CANNOT_TELL_ALONE) return CANNOT_TELL_BOTH;
  return [most, groups].filter(Boolean).join(' ');
}

const CANNOT_TELL = 'The answers cannot tell whether most people agree.';
const CANNOT_TELL_ALONE = 'The answers cannot tell them from the rest of the company.';
const CANNOT_TELL_BOTH =
  'The answers cannot tell whether most people agree, or whether they differ from the rest of the company.';

type Namer = (questionId: string) => string;

/** What more than half say, as far as the 95% interval of the shown share is above a half. */
function standing(results: Results, form: Form, name: Namer): string {
  if (!form.questions.some(({ kind }) => kind === 'LIKERT')) return recommending(results, form, name);
  const figures = results.items.flatMap(({ figure }) => (figure?.agreement ? [figure] : []));
  if (figures.length === 0) return 'Too few answered to say how people feel.';
  const most = (side: 'favourable' | 'unfavourable') => figures.filter((figure) => isMost(figure, side));
  const [agree, disagree] = [most('favourable'), most('unfavourable')];
  if (agree.length === figures.length && figures.length > 1)
    return `Most people agree with all ${spelled(figures.length)} statements.`;
  const [best, worst] = [furthest(agree, 'favourable'), furthest(disagree, 'unfavourable')];
  if (best && worst) return `Most people agree: ${name(best.questionId)}; most disagree: ${name(worst.questionId)}.`;
  if (best) return `Most people agree: ${name(best.questionId)}.`;
  if (worst) return `Most people disagree: ${name(worst.questionId)}.`;
  return CANNOT_TELL;
}

/** Where nobody was asked how far they agree: whether more recommend than do not, as far as the interval tells. */
function recommending({ indices, answered }: Results, form: Form, name: Namer): string {
  const [figure] = indices.flatMap((index) => (index.figure?.scoring === 'NET_PROMOTER' ? [index.figure] : []));
  if (!figure || figure.lo === null || figure.hi === null) return `What ${answered} people said.`;
  const asked = name(form.indices.find(({ id }) => id === figure.indexId)!.questionIds[0]!);
  if (figure.lo > 0) return `More people gave 9 or 10 than 0 to 6: ${asked}.`;
  if (figure.hi < 0) return `More people gave 0 to 6 than 9 or 10: ${asked}.`;
  return `The answers cannot tell whether more people gave 9 or 10 than 0 to 6: ${asked}.`;
}

function isMost({ agreement, n }: ItemFigure, side: 'favourable' | 'unfavourable'): boolean {
  const share = agreement![side];
  return wilson(share * n, n)!.lo > 0.5;
}

const furthest = (figures: readonly ItemFigure[], side: 'favourable' | 'unfavourable') =>
  figures.toSorted((a, b) => b.agreement![side] - a.agreement![side])[0];

/** Which groups are lower or higher than the rest; what is lower is said first, as somebody may do something about it. */
function apart({ areas, items }: Results, name: Namer): string {
  if (areas.length < 2) return alone(items, name);
  const cells = areas.flatMap((row) => row.cells);
  if (!cells.some(({ rest }) => rest)) return '';
  for (const [word, isSide] of SIDES) {
    const marked = cells.filter(({ rest }) => rest?.marked && isSide(rest.difference));
    const counts = new Map<string, number>();
    for (const { questionId } of marked) counts.set(questionId, (counts.get(questionId) ?? 0) + 1);
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    if (!most) continue;
    const [questionId, groups] = most;
    const verb = groups === 1 ? 'scores' : 'score';
    const kind = areas.some(({ unitId }) => unitId) ? 'areas' : 'groups';
    return `${capitalised(spelled(groups))} of ${spelled(areas.length)} ${kind} ${verb} ${word} on ${name(questionId)}.`;
  }
  return 'The answers cannot tell the groups apart.';
}

/** One group beside the rest of the company. */
function alone(items: Results['items'], name: Namer): string {
  const compared = items.flatMap((item) => (item.figure && item.rest ? [item] : []));
  if (compared.length === 0) return '';
  for (const [word, isSide] of SIDES) {
    const marked = compared.filter(({ rest }) => rest!.marked && isSide(rest!.difference));
    const [most] = marked.toSorted((a, b) => Math.abs(b.rest!.difference) - Math.abs(a.rest!.difference));
    if (most) return `They score ${word} than the rest of the company on ${name(most.questionId)}.`;
  }
  return CANNOT_TELL_ALONE;
}

const SIDES: readonly [string, (difference: number) => boolean][] = [
  ['lower', (difference) => difference < 0],
  ['higher', (difference) => difference > 0],
];

function quoted({ questions, locales }: Form, questionId: string, locale: string): string {
  const { text } = questions.find(({ id }) => id === questionId)!;
  return `“${textIn(text, locale, locales).replace(/[.!?]+$/, '')}”`;
}

const NUMBERS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const spelled = (number: number) => NUMBERS[number] ?? String(number);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
