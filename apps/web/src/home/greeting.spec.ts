import { firstName, partOfDay } from './greeting';

describe('greeting', () => {
  it.each([
    [4, 'evening'],
    [5, 'morning'],
    [11, 'morning'],
    [12, 'afternoon'],
    [17, 'afternoon'],
    [18, 'evening'],
    [23, 'evening'],
  ])('at %i it is %s', (hour, part) => expect(partOfDay(hour)).toBe(part));

  it('uses the first name', () => {
    expect(firstName(' Ana María de la Cruz')).toBe('Ana');
    expect(firstName('')).toBe('');
  });
});
