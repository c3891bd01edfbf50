import { relative } from './relative';

const now = new Date(2026, 10, 26, 15, 0, 0);
const at = (...parts: [number, number, number, number, number]) => new Date(...parts);

describe('relative time', () => {
  it.each([
    ['this moment', new Date(now.getTime() - 20_000), { value: 0, unit: 'second' }],
    ['a minute', new Date(now.getTime() - 50_000), { value: -1, unit: 'minute' }],
    ['twelve minutes', at(2026, 10, 26, 14, 48), { value: -12, unit: 'minute' }],
    ['this morning', at(2026, 10, 26, 8, 0), { value: -7, unit: 'hour' }],
    ['yesterday evening', at(2026, 10, 25, 18, 0), { value: -1, unit: 'day' }],
    ['six days', at(2026, 10, 20, 9, 0), { value: -6, unit: 'day' }],
    ['in two hours', at(2026, 10, 26, 17, 0), { value: 2, unit: 'hour' }],
    ['tomorrow morning', at(2026, 10, 27, 9, 0), { value: 1, unit: 'day' }],
    ['a week', at(2026, 10, 19, 15, 0), undefined],
  ])('%s', (_name, then, expected) => expect(relative(then, now)).toEqual(expected));

  it('says hours, not "yesterday", shortly after midnight', () => {
    expect(relative(at(2026, 10, 25, 23, 0), at(2026, 10, 26, 1, 0))).toEqual({ value: -2, unit: 'hour' });
  });
});
