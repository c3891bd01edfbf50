import type { Labels } from '@throughline/insights/domain';
import type { Metric } from '@throughline/outcomes/api';

/** A name in running text: "Motivation (survey)" becomes "motivation"; "NPS" and "A&E in 4 hours" stay. */
function inText(name: string): string {
  const short = name.replace(/\s*\([^()]*\)$/, '') || name;
  return /^\p{Lu}\p{Ll}/u.test(short) ? short.charAt(0).toLowerCase() + short.slice(1) : short;
}

/** What one unit of a set is called: "NHS trusts" has trusts, "Our sites" has sites, "EMEA 2026" just units. */
function unitWords(setName: string): Labels['unit'] {
  const many = /(?<many>\p{L}{2,}s)$/u.exec(setName)?.groups?.many?.toLowerCase();
  if (!many || many.endsWith('ss')) return { one: 'unit', many: 'units' };
  return {
    one: many
      .replace(/ies$/, 'y')
      .replace(/(ch|sh|x)es$/, '$1')
      .replace(/s$/, ''),
    many,
  };
}

/** How the two measures and their units are called in sentences. */
export function labelsOf(people: Metric, customer: Metric): Labels {
  return { x: inText(people.name), y: inText(customer.name), unit: unitWords(people.unitSet.name) };
}
