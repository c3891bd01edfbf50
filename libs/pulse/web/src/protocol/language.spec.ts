import { chromeFor, languageFor } from './language';

test('a form is shown in the language chosen, or in the first that the person reads, or in its first', () => {
  expect(languageFor(['en', 'de'], 'de', ['en-GB'])).toBe('de');
  expect(languageFor(['en', 'de'], 'fr', ['de-AT', 'en'])).toBe('de');
  expect(languageFor(['en', 'de-CH', 'de'], undefined, ['de'])).toBe('de');
  expect(languageFor(['en', 'de'], undefined, ['fr'])).toBe('en');
});

test('our own words follow the form, and are English beside what we do not speak', () => {
  expect(['de', 'de-CH', 'en', 'fr', 'dec'].map(chromeFor)).toEqual(['de-DE', 'de-DE', 'en-GB', 'en-GB', 'en-GB']);
});
