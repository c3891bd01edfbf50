import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readMetricField } from '@throughline/outcomes/domain';
import { readMappingFile } from './mapping-file';

const examples = path.join(import.meta.dirname, '../../../../../docs/examples');
const example = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(examples, `${name}.mapping.json`), 'utf8'));

test('the examples are right: places by name, metrics with their side, source and words', () => {
  const { unitSet, mapping } = readMappingFile(example('nhs-staff'));
  expect(unitSet).toBe('NHS trusts');
  expect(mapping.slice(0, 4)).toEqual([
    { column: 'org_code', field: 'unit' },
    { column: 'org_name', field: 'unit_name' },
    { column: 'year', field: 'period' },
    { column: 'respondents', field: 'n' },
  ]);
  const motivation = mapping.find(({ column }) => column === 'engagement');
  expect(readMetricField(motivation!.field)).toMatchObject({
    side: 'people',
    name: 'Motivation',
    source: 'NHS Staff Survey',
  });
  expect(readMappingFile(example('nhs-service')).mapping).toHaveLength(5);
});

test.each([
  [null, 'its top'],
  [{ side: 'people', unit: 'u', period: 'p' }, 'metrics'],
  [{ side: 'staff', unit: 'u', period: 'p', metrics: {} }, 'side'],
  [{ side: 'people', unit: 'u', period: 'p', metrics: { a: { name: 'A', direction: 'up' } } }, 'metrics.a.direction'],
])('%j is refused at %s', (content, place) => {
  expect(() => readMappingFile(content)).toThrow(`The mapping is not right at ${place}`);
});
