import { welcome } from './welcome.mjs';

/** What is said of a start at an address. */
function saidOf(url: string): string {
  const plain = (text: string) => text;
  const said: string[] = [];
  const terminal = { say: (text = '') => void said.push(text), bold: plain, dim: plain, cyan: plain };
  welcome(terminal as never, { url, dataDir: '/data', since: Date.now() } as never);
  return said.join('\n');
}

test.each([
  ['http://throughline.example.org/', true],
  ['https://throughline.example.org/', false],
  ['http://localhost:3000/', false],
])('at %s it is said that nobody can sign in: %s', (url, isSaid) => {
  expect(saidOf(url).includes('Set PUBLIC_URL to an https address')).toBe(isSaid);
});
