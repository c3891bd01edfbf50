import type { Labels } from '@throughline/insights/domain';
import type { Metric } from '@throughline/outcomes/api';

/** A name in running text: "Motivation" becomes "motivation"; "NPS" and "A&E in 4 hours" stay. */
const inText = (name: string) => (/^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name);

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
