import { finding, findingParts, type LinkageResult, periodStart } from '@throughline/insights/domain';
import type { Metric } from '@throughline/outcomes/api';
import { labelsOf } from '../panel/labels';
import type { LinkagePair, StoredLinkage } from './linkage-store';
import { type LinkageFinding, LinkageVerdict } from './linkage-finding.types';
import { type Linkage, LinkageStatus } from './linkage.types';
import { notesOf } from './notes';

const verdicts: Record<LinkageResult['verdict'], LinkageVerdict> = {
  'moves-with': LinkageVerdict.MOVES_WITH,
  'cannot-tell': LinkageVerdict.CANNOT_TELL,
  'not-enough': LinkageVerdict.NOT_ENOUGH,
};

/** A stored result as clients read it; sentences are written anew, so that they use today's names. */
export function linkageView(
  pair: LinkagePair,
  people: Metric,
  customer: Metric,
  stored: StoredLinkage | null,
): Linkage {
  const question = {
    id: `${pair.people}.${pair.customer}.${pair.lag}`,
    unitSet: people.unitSet,
    people,
    customer,
    lag: pair.lag,
  };
  if (!stored) {
    const none = { pooled: null, between: null, within: null, samePeriod: null, twoWay: null };
    return { ...question, ...none, status: LinkageStatus.PENDING, sentence: null, flags: [], finding: null };
  }
  const { pooled, between, within, samePeriod, twoWay, flags } = stored.result;
  return {
    ...question,
    status: LinkageStatus.READY,
    sentence: finding(stored.result, labelsOf(people, customer)),
    ...{ pooled, between, within, samePeriod, twoWay },
    flags: flags.map(({ code, text }) => ({ code: code.replace('-', '_').toUpperCase(), text })),
    finding: findingView(people, customer, stored),
  };
}

function findingView(people: Metric, customer: Metric, stored: StoredLinkage): LinkageFinding {
  const { result, withheld } = stored;
  const labels = labelsOf(people, customer);
  const nameOf = (code: string) => stored.units[code]?.name ?? code;
  const { headline, withinKind, minimumDetectable, slope, scatter, distribution, missing, bootstrap } = result;
  return {
    ...findingParts(result, labels),
    verdict: verdicts[result.verdict],
    unit: labels.unit.one,
    units: labels.unit.many,
    headline,
    withinKind,
    minimumDetectable,
    slope,
    points: scatter.points.map(({ unit, period, x, y }) => ({
      ...{ unit, x, y },
      name: nameOf(unit),
      period: periodStart(result.periodKind, period),
    })),
    band: scatter.band,
    shares: distribution.bands,
    missing: missing.units.map(({ unit, reason }) => ({ code: unit, name: nameOf(unit), reason })),
    missingShare: missing.unitShare,
    withheld,
    notes: notesOf(stored, labels, customer.direction),
    resamples: bootstrap.resamples,
  };
}
