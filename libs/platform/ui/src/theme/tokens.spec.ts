import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contrast } from './contrast';

const css = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8');
const [, light = '', dark = ''] = css.split(/:root[^{]*\{/);
const colours = (block: string) =>
  new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]));
const schemes = { light: colours(light), dark: new Map([...colours(light), ...colours(dark)]) };

const grounds = ['paper', 'surface', 'sunk'];
const accents = ['thread', 'customer', 'people', 'critical'];
const text = [
  ...['ink', 'quiet', ...accents].flatMap((name) => grounds.map((ground) => [name, ground])),
  ...accents.map((name) => [name, `${name}-soft`]),
  ...accents.map((name) => ['on-accent', name]),
  ...[...accents, 'sun'].map((name) => ['ink', `${name}-soft`]),
  ['paper', 'ink'],
];

describe.each(Object.entries(schemes))('%s', (_scheme, tokens) => {
  const ratio = (front = '', back = '') => contrast(tokens.get(front) ?? '', tokens.get(back) ?? '');

  it.each(text)('text %s on %s reaches 4.5:1', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('control borders on %s reach 3:1', (ground) => {
    expect(ratio('control', ground)).toBeGreaterThanOrEqual(3);
  });
});
