import { secretIn } from './carried';

test('a secret is 16 bytes behind its name, or none', () => {
  expect(secretIn('#ballot=AAECAwQFBgcICQoLDA0ODw')).toEqual(Uint8Array.from({ length: 16 }, (_, place) => place));
  for (const hash of ['', '#', '#page', '#ballot=', '#ballot=short', '#ballot=AAECAwQFBgcICQoLDA0ODw$'])
    expect(secretIn(hash)).toBeNull();
});
