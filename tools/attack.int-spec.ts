import { readdirSync } from 'node:fs';
import path from 'node:path';
import { throwawayFolder } from './postgres/throwaway.mjs';
import { run } from './system/processes.mjs';

interface Line {
  attack: string;
  ok: boolean;
}

let lines: Line[] = [];
let ended: { code: number; output: string };
let place: Awaited<ReturnType<typeof throwawayFolder>>;

beforeAll(async () => {
  place = await throwawayFolder();
  const env = { ...process.env, TMPDIR: place.folder, TEMP: place.folder };
  ended = await run(process.execPath, [path.join(import.meta.dirname, 'attack.mjs'), '--short'], { env });
  lines = ended.output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
}, 600_000);

afterAll(() => place.remove());

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

test('nothing is left behind', () => expect(readdirSync(place.folder)).toEqual([]));
