import { placeWords } from './place-words';

test.each([
  ['instruments.1.scale', 'instrument 2, scale'],
  ['instruments.0.items.3', 'instrument 1, item 4'],
  ['instruments.1.factors.leaders.0', 'instrument 2, factors, leaders 1'],
  ['instruments.4', 'instrument 5'],
  ['line 3, item', 'line 3, item'],
  ['', ''],
])('%s is said as %s', (place, words) => expect(placeWords(place)).toBe(words));
