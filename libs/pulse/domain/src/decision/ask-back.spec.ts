import { checkForm } from '../form/check-form';
import { askBackQuestion, askedBack } from './ask-back';

const promised = { id: '1', what: 'Rotas three weeks ahead', unitId: 'u', unitName: 'North' };

test('asks in the languages of the form, and those of the unit', () => {
  const question = askBackQuestion(promised, ['en', 'de-CH', 'fr']);
  expect(question.text['en']).toBe(
    'North: after an earlier pulse this was promised: “Rotas three weeks ahead”. Did it change?',
  );
  expect(question.text['de-CH']).toContain('Hat sich das geändert?');
  expect(question.text['fr']).toBe(question.text['en']);
  expect(question.forUnitIds).toEqual(['u']);
  expect(askBackQuestion({ ...promised, unitId: null, unitName: null }, ['en'])).not.toHaveProperty('forUnitIds');
});

test('is a question that can be launched', () => {
  const locales = ['en', 'de'];
  expect(checkForm({ locales, questions: [askBackQuestion(promised, locales)], indices: [] })).toEqual([]);
});

test('shares with the interval of those who see a change', () => {
  const found = askedBack({ shares: [0.5, 0.2, 0.2, 0.1], n: 50 })!;
  expect(found).toMatchObject({ yes: 0.5, partly: 0.2, no: 0.2, cannotSay: 0.1, n: 50 });
  expect(found.lo).toBeCloseTo(0.562, 2);
  expect(found.hi).toBeCloseTo(0.809, 2);
  expect(askedBack({ shares: [], n: 0 })).toBeNull();
});
