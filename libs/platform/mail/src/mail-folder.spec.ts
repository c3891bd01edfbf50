import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readEnvironment } from '@throughline/platform/config';
import { createTransport } from 'nodemailer';
import { MailFolder } from './mail-folder';

const dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-mail-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const folder = new MailFolder(readEnvironment({ DATA_DIR: dataDir }));
const composed = async (letter: { to: string; subject: string; text: string }) => {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return (await transport.sendMail({ from: 'Throughline <throughline@localhost>', ...letter })).message as Buffer;
};

test('nothing is there before the first letter', async () => {
  expect(await folder.list(10)).toEqual([]);
});

test('letters are read back word by word, the newest first', async () => {
  const plain = { to: 'bo@first.example', subject: 'A new password', text: 'Choose it here.' };
  const awkward = {
    to: 'zoë@first.example',
    subject: `Café Zoë & Söhne invites you to Throughline, ${'where thanks are given '.repeat(4)}`.trim(),
    text: `Dear Zoë,\n\n${'a long line = '.repeat(12)}\nhttps://localhost/invitation#${'x'.repeat(90)}\n\n€ 😀`,
  };
  await folder.keep(await composed(plain));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await folder.keep(await composed(awkward));
  const letters = await folder.list(10);
  expect(letters.map(({ to, subject, text }) => ({ to, subject, text }))).toEqual([awkward, plain]);
  expect(Date.now() - letters[0]!.sentAt.getTime()).toBeLessThan(60_000);
  expect(await folder.list(1)).toHaveLength(1);
});
