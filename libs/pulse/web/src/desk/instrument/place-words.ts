/**
 * A place in a file as people count: the API counts from 0, `instruments.1.items.0`; a line of a CSV file is said already.
 */
export function placeWords(place: string): string {
  const [first, ...rest] = place.split('.');
  if (first !== 'instruments') return place;
  return ['instrument', ...rest]
    .map((part) => (/^\d+$/.test(part) ? `${Number(part) + 1}` : part))
    .reduce((words, part) => (/^\d+$/.test(part) ? `${words} ${part}` : `${words}, ${part}`))
    .replace(/, items (\d+)$/, ', item $1');
}
