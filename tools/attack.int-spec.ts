import path from 'node:path';
import { run } from './system/processes.mjs';

interface Line {
  attack: string;
  ok: boolean;
}

let lines: Line[] = [];
let ended: { code: number; output: string };

beforeAll(async () => {
  ended = await run(process.execPath, [path.join(import.meta.dirname, 'attack.mjs'), '--short'], {});
  lines = ended.output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
}, 600_000);

test.each([
  ['joining answers to people after the close', '1 '],
  ['reading answers while a wave is open', '2 '],
  ['forgeries, and processes that are killed', '3 '],
  ['subtracting what is shown', 'B '],
])('%s: no attack succeeds, and the controls do', (_, suite) => {
  const of = lines.filter(({ attack }) => attack.startsWith(suite));
  expect(of.filter(({ ok }) => !ok)).toEqual([]);
  expect(of.filter(({ attack }) => attack.endsWith(':control')).length).toBeGreaterThan(0);
});

test('all were tried to the end', () => expect(ended).toMatchObject({ code: 0 }));
