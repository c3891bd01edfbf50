import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What each line of a document is: a heading, a point of a list, a row of a table, or words. */
const shapeOf = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../../../../../docs', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => /^(#+|-|\d+\.|\|)/.exec(line)?.[0] ?? 'words');

test('the translation has all that its source has, in the same order', () => {
  expect(shapeOf('privacy.md').length).toBeGreaterThan(40);
  expect(shapeOf('privacy.de.md')).toEqual(shapeOf('privacy.md'));
});

test.each(['privacy.md', 'privacy.de.md'])('%s begins with its title, which the page shows as its own', (name) =>
  expect(shapeOf(name)[0]).toBe('#'),
);
