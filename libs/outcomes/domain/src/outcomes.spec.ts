import { parseCount, parseFigure } from './figure';
import { metricField, metricKey, readMetricField } from './metric-column';
import { parsePeriod } from './period';

it('reads years, quarters and months', () => {
  expect(parsePeriod('2015')).toEqual({ kind: 'year', start: '2015-01-01', end: '2015-12-31' });
  expect(parsePeriod('2015-Q3')).toEqual({ kind: 'quarter', start: '2015-07-01', end: '2015-09-30' });
  expect(parsePeriod(' 2016-02 ')).toEqual({ kind: 'month', start: '2016-02-01', end: '2016-02-29' });
  expect(parsePeriod('2016-02-01')).toEqual(parsePeriod('2016-02'));
});

it.each(['', '15', '2015-13', '2015-Q5', '2015-02-14', '2015/02', 'spring', '20155'])('does not guess at %p', (text) =>
  expect(parsePeriod(text)).toBeNull(),
);

it('tells a number from an empty cell and from what is none', () => {
  expect(parseFigure(' 3.9467 ')).toEqual({ value: 3.9467 });
  expect(parseFigure('-1e-3')).toEqual({ value: -0.001 });
  expect(parseFigure('0')).toEqual({ value: 0 });
  expect(parseFigure('  ')).toBe('missing');
  for (const text of ['n/a', '1,200', '12%', '0x10', 'Infinity', '1e999', '--1', '.'])
    expect(parseFigure(text)).toBe('wrong');
});

it('counts people in whole numbers', () => {
  expect(parseCount('412')).toEqual({ value: 412 });
  for (const text of ['4.5', '-1', '99999999999']) expect(parseCount(text)).toBe('wrong');
});

it('a column carries the description of its metric', () => {
  const metric = { side: 'people', name: 'Motivation', unit: '1-5', direction: 'higher' } as const;
  expect(readMetricField(metricField(metric))).toEqual(metric);
  expect(metricKey(metric)).toBe('people/Motivation');
});

it.each([
  'unit',
  'metric:',
  'metric:{}',
  'metric:null',
  'metric:[1]',
  'metric:{"side":"people","name":" "}',
  'metric:{"side":"staff","name":"x"}',
  'metric:{"side":"people","name":"x","unit":5}',
  'metric:{"side":"people","name":"x","owner":"me"}',
])('%s describes no metric', (field) => expect(readMetricField(field)).toBeNull());
