import { typed } from './typed';

describe('keys before the palette is there', () => {
  const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false });

  it.each([
    ['le', press('a'), 'lea'],
    ['le', press(' '), 'le '],
    ['le', press('ø'), 'leø'],
    ['le', press('Backspace'), 'l'],
    ['', press('Backspace'), ''],
    ['le', press('Enter'), undefined],
    ['le', press('Shift'), undefined],
    ['le', press('k', true), undefined],
  ])('%s and %o make %s', (text, key, expected) => expect(typed(text, key)).toBe(expected));
});
