import { letterParts } from './letter-parts';

const link = 'http://localhost:3000/invitation#a-b_c';

test('an address can be opened, the words around it stay words', () => {
  expect(letterParts(`Choose here:\n${link}\n\nIt works once.`)).toEqual([
    { text: 'Choose here:\n' },
    { text: link, href: link },
    { text: '\n\nIt works once.' },
  ]);
  expect(letterParts(`See ${link}.`)).toEqual([{ text: 'See ' }, { text: link, href: link }, { text: '.' }]);
});

test('nothing but an address of the web is one', () =>
  expect(letterParts('javascript:alert(1) <b>')).toEqual([{ text: 'javascript:alert(1) <b>' }]));
