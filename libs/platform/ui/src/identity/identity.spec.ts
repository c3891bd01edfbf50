import { contrast } from '../theme/contrast';
import { AVATAR_COLORS, avatarColor } from './avatar-color';
import { initials } from './initials';

describe('initials', () => {
  it.each([
    ['Priya Nair', 'PN'],
    ['Ana María de la Cruz', 'AC'],
    ['Łukasz Żak', 'ŁŻ'],
    ['Jean-Luc', 'JL'],
    ['Bono', 'B'],
    ["'s Gravenmade (Tom)", 'ST'],
    ['李 小龙', '李小'],
    ['', ''],
  ])('%s is %s', (name, letters) => expect(initials(name)).toBe(letters));
});

describe('avatar colour', () => {
  it.each(AVATAR_COLORS)('%s carries white letters', (colour) =>
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5),
  );

  it('is stable, and spreads names over all colours', () => {
    const names = Array.from({ length: 400 }, (_, index) => `Person ${index}`);
    expect(names.map(avatarColor)).toEqual(names.map(avatarColor));
    expect(new Set(names.map(avatarColor)).size).toBe(AVATAR_COLORS.length);
  });
});
