import type { Form } from '@throughline/pulse/domain';
import { answeredIn, sheetOf } from './sheet-of';

const options = ['a', 'b', 'c'].map((id) => ({ id, text: { en: id } }));
const form: Form = {
  locales: ['en'],
  questions: [
    { id: 'order', kind: 'RANKING', text: { en: 'Order' }, options },
    { id: 'why', kind: 'TEXT', text: { en: 'Why?' } },
    { id: 'score', kind: 'SCALE', text: { en: 'How?' }, low: { en: 'no' }, high: { en: 'yes' }, comment: true },
  ],
  indices: [],
};

test('what is not finished stays on the device', () => {
  const draft = { answers: { order: ['a'], why: '  ', score: 0 }, comments: { score: ' Because. ' } };
  expect(sheetOf(form, 'hash', 'en', draft)).toEqual({
    formHash: 'hash',
    locale: 'en',
    answers: { score: 0 },
    comments: { score: 'Because.' },
  });
  expect(answeredIn(form, draft)).toEqual(new Set(['score']));
});

test('a whole ranking and words go along', () => {
  const draft = { answers: { order: ['c', 'a', 'b'], why: ' So. ' }, comments: {} };
  expect(sheetOf(form, 'hash', 'en', draft).answers).toEqual({ order: ['c', 'a', 'b'], why: 'So.' });
});
