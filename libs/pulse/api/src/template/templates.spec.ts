import { checkForm } from '@throughline/pulse/domain';
import { BANK, TOPICS } from './bank';
import { templates } from './templates';

test.each(templates)('$code can be launched as it is, in every language', ({ form, name, about }) => {
  expect(checkForm(form)).toEqual([]);
  for (const text of [name, about]) expect(Object.keys(text)).toEqual(form.locales);
});

test('codes and questions are there once, and every topic has some', () => {
  const codes = templates.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  const ids = BANK.map(({ question }) => question.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(BANK.map(({ topic }) => topic))).toEqual(new Set(TOPICS));
});

test('the marks of others are attributed where they are used', () => {
  for (const { form, attribution } of templates)
    expect(attribution !== null).toBe(form.indices.some(({ scoring }) => scoring === 'NET_PROMOTER'));
});
