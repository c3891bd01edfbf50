import type { Form } from '@throughline/pulse/domain';
import { wordsLeft } from './words-left';

const form: Form = {
  locales: ['en'],
  questions: [
    { id: 'a', kind: 'TEXT', text: { en: 'A?' } },
    { id: 'b', kind: 'SCALE', text: { en: 'B?' }, low: { en: 'l' }, high: { en: 'h' }, comment: true },
  ],
  indices: [],
};

test('words at other questions take room, those at this one do not', () => {
  const draft = { answers: { a: '😀😀😀', b: 7 }, comments: { b: 'twelve chars' } };
  expect(wordsLeft(form, draft, 'a', 20)).toBe(8);
  expect(wordsLeft(form, draft, 'b', 20)).toBe(17);
  expect(wordsLeft(form, draft, 'c', 10)).toBe(0);
});
