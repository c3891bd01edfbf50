import 'reflect-metadata';
import type { Form } from '@throughline/pulse/domain';
import { templates } from '../template/templates';
import { formFrom, formView, textFrom, titleView } from './form-mapping';

const en = (words: string) => ({ en: words });
const options = ['a', 'b'].map((id) => ({ id, text: en(id) }));
const every: Form = {
  locales: ['en', 'de'],
  questions: [
    {
      id: 'l',
      kind: 'LIKERT',
      text: { en: 'L', de: 'L!' },
      labels: [en('No'), en('Yes')],
      reversed: true,
      comment: true,
    },
    { id: 's', kind: 'SCALE', text: en('S'), low: en('Never'), high: en('Always') },
    { id: 'o', kind: 'SINGLE', text: en('O'), options },
    { id: 'm', kind: 'MULTIPLE', text: en('M'), options, atMost: 1 },
    { id: 'r', kind: 'RANKING', text: en('R'), options, comment: true },
    { id: 't', kind: 'TEXT', text: en('T') },
  ],
  indices: [{ id: 'i', name: en('I'), questionIds: ['l'], least: 1, scoring: 'MEAN_0_100' }],
};

test.each<[string, Form]>([['every kind', every], ...templates.map(({ code, form }): [string, Form] => [code, form])])(
  '%s: there and back is the same form',
  (_, form) => expect(formFrom(JSON.parse(JSON.stringify(formView(form))))).toEqual(form),
);

test('blank words are not there, and the last of two stands', () =>
  expect(
    textFrom([
      { locale: 'en', words: 'One' },
      { locale: 'de', words: ' ' },
      { locale: 'en', words: 'Two' },
    ]),
  ).toEqual({ en: 'Two' }));

test('a title begins with the language in which the form begins, however it is kept', () =>
  expect(titleView({ de: 'Puls', en: 'Pulse', fr: 'Pouls' }, ['en', 'de']).map(({ locale }) => locale)).toEqual([
    'en',
    'de',
    'fr',
  ]));

test('what a kind has no use for is passed over', () => {
  const text = [{ locale: 'en', words: 'Why?' }];
  const form = formFrom({
    locales: ['en', 'en'],
    questions: [{ id: 't', kind: 'TEXT', text, comment: true, atMost: 2 } as never],
  });
  expect(form).toEqual({ locales: ['en'], questions: [{ id: 't', kind: 'TEXT', text: { en: 'Why?' } }], indices: [] });
});
