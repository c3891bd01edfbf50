import type { ImportKind } from '../kind/import-kind';
import { mapColumns } from './column-mapping';

const kind = {
  fields: [
    { name: 'employee_id', aliases: ['staff number'], required: true, description: 'Who.', type: 'text' },
    { name: 'email', description: 'Where.', type: 'text' },
  ],
} as unknown as ImportKind;

const fieldsOf = (result: ReturnType<typeof mapColumns>) =>
  result.mapped.map(({ column, field }) => [column, field.name]);

test('columns are found by name and alias, whatever their case and spaces', () => {
  const result = mapColumns(['E-Mail', 'Staff_Number', 'shoe size'], kind, null);
  expect(fieldsOf(result)).toEqual([
    ['Staff_Number', 'employee_id'],
    ['E-Mail', 'email'],
  ]);
  expect(result.errors).toEqual([]);
});

test('a mapping that is told is followed, and its mistakes are named', () => {
  expect(fieldsOf(mapColumns(['who', 'email'], kind, [{ column: 'who', field: 'employee_id' }]))).toEqual([
    ['who', 'employee_id'],
  ]);
  const messages = (told: { column: string; field: string }[]) =>
    mapColumns(['who', 'email', 'email'], kind, told).errors.map(({ column, message }) => `${column}: ${message}`);
  expect(
    messages([
      { column: 'nobody', field: 'email' },
      { column: 'who', field: 'shoe' },
    ]),
  ).toEqual([
    'email: Two columns have this name',
    'nobody: The file has no such column',
    'who: There is no field shoe',
    'employee_id: The column employee_id is missing',
  ]);
});
