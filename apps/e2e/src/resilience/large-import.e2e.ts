import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runImport } from '../import-command';

const ROWS = 200_000;
const MEMORY = 256; // MiB
const HEADER = 'employee_id,email,name,manager_id,team_code,team_name,start_date';

/** Everybody leads eight others, and twenty make a team. */
const row = (index: number) =>
  [
    `many-${index}`,
    `many-${index}@many.example`,
    `Bo Many ${index}`,
    index === 0 ? '' : `many-${Math.floor(index / 8)}`,
    `MANY-${Math.floor(index / 20)}`,
    `Many ${Math.floor(index / 20)}`,
    '2020-01-01',
  ].join(',');

const lines = [HEADER, ...Array.from({ length: ROWS }, (_, index) => row(index))];

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'throughline-large-import-'));
  file = path.join(folder, 'people.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a file of 200,000 people is looked at in constant memory', async () => {
  const { exitCode, report, peakMemory } = await runImport('people', file, '--dry-run');
  expect(exitCode).toBe(0);
  expect(report).toMatchObject({ status: 'ready', counts: { added: ROWS, errors: 0 } });
  if (process.platform === 'linux') expect(peakMemory).toBeGreaterThan(0);
  expect(peakMemory ?? 0).toBeLessThanOrEqual(MEMORY);
}, 180_000);

test('what is wrong in its last line is told by line, and nothing is written', async () => {
  appendFileSync(file, `${row(7)}\n`);
  const { exitCode, report, peakMemory } = await runImport('people', file);
  expect(exitCode).toBe(2);
  expect(report.status).toBe('rejected');
  expect(report.errors).toMatchObject([
    { line: ROWS + 2, column: 'employee_id', message: 'Line 9 has the same employee_id' },
  ]);
  expect(peakMemory ?? 0).toBeLessThanOrEqual(MEMORY);
}, 180_000);

/** Minutes, and 200,000 people who stay in the product: for whoever asks, with E2E_LONG=on. */
const onDemand = process.env['E2E_LONG'] === 'on' ? test : test.skip;

onDemand(
  'a file of 200,000 people is applied in the same memory, and a second time nothing changes',
  async () => {
    writeFileSync(file, `${lines.join('\n')}\n`);
    const first = await runImport('people', file);
    expect(first).toMatchObject({ exitCode: 0, report: { status: 'done', counts: { added: ROWS, errors: 0 } } });
    expect(first.peakMemory ?? 0).toBeLessThanOrEqual(MEMORY);
    const again = await runImport('people', file, '--dry-run');
    expect(again.report.counts).toMatchObject({ added: 0, changed: 0, unchanged: ROWS });
  },
  900_000,
);
