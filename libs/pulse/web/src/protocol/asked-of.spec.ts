import type { Form } from '@throughline/pulse/domain';
import { askedOf } from './asked-of';

const question = (id: string, forUnitIds?: string[]) => ({ id, kind: 'TEXT' as const, text: {}, forUnitIds });
const form: Form = {
  locales: ['en'],
  questions: [question('all'), question('north', ['north']), question('team', ['team'])],
  indices: [],
};
const asked = (path: string[], ...units: string[]) =>
  askedOf(form, { path, units: units.map((id) => ({ id, name: id })) }).questions.map(({ id }) => id);

test('a group is asked what is for everybody, for a unit above it, and for its own team', () => {
  expect(asked(['company', 'north'], 'team', 'other')).toEqual(['all', 'north', 'team']);
  expect(asked(['company', 'south'], 'shop')).toEqual(['all']);
});
