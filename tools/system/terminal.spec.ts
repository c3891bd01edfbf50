import { createTerminal } from './terminal.mjs';

test('in a log a step is named when it begins, for whoever waits, and again when it is over', async () => {
  let written = '';
  const stream = { isTTY: false, write: (text: string) => ((written += text), true) } as unknown as NodeJS.WriteStream;
  await createTerminal(stream).step('Install packages', (note) => {
    expect(written).toBe('  Install packages …\n');
    note('npm ci');
  });
  expect(written.split('\n')).toHaveLength(3);
  expect(written).toMatch(/✓ Install packages · npm ci/);
});
