import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkForm } from '@throughline/pulse/domain';
import { readInstrumentCsv } from './read-instrument-csv';
import { readInstrumentJson } from './read-instrument-json';

const root = path.resolve(import.meta.dirname, '../../../../..');
const file = path.resolve(root, process.env['REFERENCE_DIR'] ?? '../shared', 'data/ITEMS.json');
const scale = { '2': 'Rather', '1': 'No', '3': 'Yes' };
const whole = {
  code: 'x1',
  name: 'X',
  licence: 'CC0',
  source: 'A book',
  scale,
  items: ['One', 'Two'],
  reverse: [2],
  scoring: 'mean',
};
const read = (...entries: unknown[]) => readInstrumentJson(JSON.stringify({ instruments: entries }));
const places = ({ faults }: { faults: readonly { place: string }[] }) => faults.map(({ place }) => place);

test('an instrument as JSON: the labels in the order of their numbers, reversed items, and its index', () => {
  const { instruments, faults } = read(whole);
  expect(faults).toEqual([]);
  const [{ content, licence }] = instruments as [(typeof instruments)[number]];
  expect(licence).toBe('CC0');
  expect(content.questions.map(({ id, reversed }) => [id, reversed ?? false])).toEqual([
    ['x1-1', false],
    ['x1-2', true],
  ]);
  expect(content.questions[0]?.labels).toEqual([{ en: 'No' }, { en: 'Rather' }, { en: 'Yes' }]);
  expect(content.indices).toMatchObject([{ id: 'x1', questionIds: ['x1-1', 'x1-2'], least: 2, scoring: 'MEAN_0_100' }]);
  expect(checkForm({ locales: ['en'], questions: content.questions, indices: content.indices })).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['no code', { ...whole, code: '' }, 'instruments.0.code'],
  ['no name', { ...whole, name: undefined }, 'instruments.0.name'],
  ['a scale that does not say which end is which', { ...whole, scale: ['Good', 'Bad'] }, 'instruments.0.scale'],
  ['a scale in words', { ...whole, scale: '5-point' }, 'instruments.0.scale'],
  ['no items', { ...whole, items: [] }, 'instruments.0.items'],
  ['an empty item', { ...whole, items: ['One', ' '] }, 'instruments.0.items.1'],
  ['a reversed item that there is not', { ...whole, reverse: [3] }, 'instruments.0.reverse'],
  ['reversed items by name', { ...whole, reverse: 'Two' }, 'instruments.0.reverse'],
  ['nothing', null, 'instruments.0'],
])('JSON with %s says where', (_, entry, place) => expect(places(read(entry))).toContain(place));

test('a licence that nobody can read is none, and what no database keeps is left out', async () => {
  const [json] = read({ ...whole, name: 'X\0', licence: ' \u200b ' }).instruments;
  expect(json).toMatchObject({ name: 'X', licence: '' });
  const [csv] = (await readInstrumentCsv(CSV.replace('CC0', '\u200b'))).instruments;
  expect(csv).toMatchObject({ name: 'X', licence: '' });
});

test('what is no JSON, or holds nothing, is said', () => {
  expect(readInstrumentJson('{').faults[0]?.message).toContain('not JSON');
  expect(readInstrumentJson('{"instruments":[]}').faults[0]?.message).toContain('no instrument');
  expect(read(whole, whole).faults[0]?.message).toContain('x1');
});

const CSV = 'code,name,licence,scale,item,reversed,factor,scoring\nx1,X,CC0,No|Yes,One,,a,mean\nx1,,,,Two,yes,b,\n';

test('an instrument as CSV, with two parts', async () => {
  const { instruments, faults } = await readInstrumentCsv(CSV);
  expect(faults).toEqual([]);
  expect(instruments[0]?.content.indices.map(({ id, questionIds }) => [id, questionIds])).toEqual([
    ['x1:a', ['x1-1']],
    ['x1:b', ['x1-2']],
  ]);
  expect(instruments[0]?.content.questions[1]?.reversed).toBe(true);
});

test('parts that are numbered are not called as the items are', async () => {
  const { instruments } = await readInstrumentCsv(CSV.replace(',a,', ',1,').replace(',b,', ',2,'));
  const { questions, indices } = instruments[0]!.content;
  expect(checkForm({ locales: ['en'], questions, indices })).toEqual([]);
});

test.each([
  ['without a column', CSV.replace('scale', 'scales'), 'line 1'],
  ['without a scale', CSV.replace('No|Yes', ''), 'line 2, scale'],
  ['with an empty item', CSV.replace('Two', ''), 'line 3, item'],
  ['with an open quotation mark', CSV.replace('Two', '"Two'), 'line 3'],
])('CSV %s says where', async (_, content, place) => expect(places(await readInstrumentCsv(content))).toContain(place));

const real = existsSync(file) ? test : test.skip;
if (!existsSync(file)) console.warn(`Real instruments: skipped, ${file} is not here`);

real('of the real instruments those that say all are read, and of the others what they lack is said', () => {
  const content = readFileSync(file, 'utf8');
  const { instruments, faults } = readInstrumentJson(content);
  expect(instruments.map(({ code }) => code)).toEqual(['csps_eei']);
  expect(instruments[0]).toMatchObject({ licence: expect.stringContaining('OGL') });
  expect(instruments[0]?.content.questions).toHaveLength(5);
  expect(instruments[0]?.content.scoringNote).toContain('Person score');
  expect(places({ faults })).toEqual(
    expect.arrayContaining([
      'instruments.1.scale',
      'instruments.2.items',
      'instruments.3.scale',
      'instruments.4.items',
    ]),
  );
});
