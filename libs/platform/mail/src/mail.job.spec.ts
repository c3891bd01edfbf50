import { createServer, type Server } from 'node:net';
import { createInterface } from 'node:readline';
import { readEnvironment } from '@throughline/platform/config';
import { LostCause } from '@throughline/platform/queue';
import { MailJob } from './mail.job';

const letter = { to: 'bo@first.example', subject: 'A new password', text: 'Choose it here.' };
let server: Server | undefined;
afterEach(() => server?.close());

/** Sends the letter to a server that gives these answers in place of 250, by the command that they answer. */
async function sendTo(answers: Record<string, string>): Promise<unknown> {
  server = createServer((socket) => {
    socket.write('220 ready\r\n');
    createInterface({ input: socket }).on('line', (line) => {
      const command = Object.keys(answers).find((each) => line.toUpperCase().startsWith(each));
      socket.write(`${command ? answers[command] : '250 well'}\r\n`);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const job = new MailJob({} as never, readEnvironment({ SMTP_URL: `smtp://127.0.0.1:${port}` }));
  return job.run(letter).catch((error: unknown) => error);
}

test('a letter that is refused for good is not tried again', async () => {
  const error = await sendTo({ 'RCPT TO': '550 5.1.1 <bo@first.example> is unknown here' });
  expect(error).toBeInstanceOf(LostCause);
  expect((error as Error).message).toMatch(/refused a letter for good \(EENVELOPE, RCPT TO, 550\)/);
});

test.each([
  ['a greylist', { 'RCPT TO': '451 4.7.1 Come back later' }],
  ['a server that is full', { DATA: '452 4.3.1 No room' }],
  ['a session out of step', { 'MAIL FROM': '503 5.5.1 Bad sequence' }],
  ['a server that closes', { 'MAIL FROM': '421 4.3.2 Closing' }],
])('%s is waited for, and the address stays out of the error', async (_, answers) => {
  const error = (await sendTo(answers)) as Error;
  expect(error).not.toBeInstanceOf(LostCause);
  expect(error.message).toMatch(/it is tried again$/);
  expect(error.message).not.toContain('bo@');
});
