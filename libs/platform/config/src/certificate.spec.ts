import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EnvironmentError, readCertificate } from './index';

/** Made for these tests; of a pair, good until 2126. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBljCCATugAwIBAgIUX5FFjrO0lmjCSZLACFH6Ceneb9IwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTIzNDMxM1oYDzIxMjYxMDI4
MjM0MzEzWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAS76ZHOGsq1XIlhV83ANQXf4SNvF9iKky0oGWAM0J5xvaX9o0kJp4LW
9+Eh/EwLKh4JPfZoqIarObebLl/YzGLDo2kwZzAdBgNVHQ4EFgQUS2JYDT54oErG
eTKul28f4EioAqAwHwYDVR0jBBgwFoAUS2JYDT54oErGeTKul28f4EioAqAwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SQAwRgIhAOpUyiN3UEH8vsB+Mt0Tx4PVJnqNOXVJDwFGrxfIC2slAiEA+nAwIdFN
mTRfMCZ3+0E6+sU4AFawThqeKTzjRbyW5PY=
-----END CERTIFICATE-----`;
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgvEOdjI3oHBF5V3hb
XZCBWSCOiT69GlSc5DhYfz1CsYuhRANCAAS76ZHOGsq1XIlhV83ANQXf4SNvF9iK
ky0oGWAM0J5xvaX9o0kJp4LW9+Eh/EwLKh4JPfZoqIarObebLl/YzGLD
-----END PRIVATE KEY-----`;
/** Of the same key; it ended on 1 February 2020. */
const ENDED = `-----BEGIN CERTIFICATE-----
MIIBDjCBtgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwHhcN
MjAwMTAxMDAwMDAwWhcNMjAwMjAxMDAwMDAwWjAUMRIwEAYDVQQDDAlsb2NhbGhv
c3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAS76ZHOGsq1XIlhV83ANQXf4SNv
F9iKky0oGWAM0J5xvaX9o0kJp4LW9+Eh/EwLKh4JPfZoqIarObebLl/YzGLDMAoG
CCqGSM49BAMCA0cAMEQCIBSKJtkbRfP3S5BZqsyZf9u0BDW01MyhlXKaxySRj5Nq
AiBBnzVRjJcnMyrOPpaSlDb1vCfQB7aqgGgkX88C/FPk+g==
-----END CERTIFICATE-----`;

const newKey = (cipher?: { cipher: string; passphrase: string }) =>
  generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', ...cipher },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;

describe('readCertificate', () => {
  let folder: string;
  const file = (name: string, content: string) => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const refusalOf = (certificate: string, key: string) => {
    try {
      readCertificate({ tlsCert: certificate, tlsKey: key });
    } catch (error) {
      if (error instanceof EnvironmentError) return error.message;
    }
    return undefined;
  };

  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'certificate-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives the pair, or nothing when none is set', () => {
    const pair = readCertificate({ tlsCert: file('c', CERTIFICATE), tlsKey: file('k', KEY) });
    expect(String(pair?.cert)).toBe(CERTIFICATE);
    expect(String(pair?.key)).toBe(KEY);
    expect(readCertificate({})).toBeUndefined();
  });

  it('names the setting and the file that cannot be read', () => {
    const absent = path.join(folder, 'absent.pem');
    expect(refusalOf(absent, file('k', KEY))).toMatch(/^TLS_CERT names .*absent.pem, which is not there/);
    mkdirSync(path.join(folder, 'keys'));
    expect(refusalOf(file('c', CERTIFICATE), path.join(folder, 'keys'))).toMatch(/^TLS_KEY .* which is a folder/);
  });

  it('says when a file holds something else', () => {
    expect(refusalOf(file('c', KEY), file('k', KEY))).toContain('TLS_CERT names');
    expect(refusalOf(file('c', CERTIFICATE), file('k', CERTIFICATE))).toContain('no private key in PEM form');
    const locked = newKey({ cipher: 'aes-256-cbc', passphrase: 'secret' });
    expect(refusalOf(file('c', CERTIFICATE), file('k', locked))).toContain('locked with a passphrase');
  });

  it('says when the two are no pair, or not in force any more', () => {
    expect(refusalOf(file('c', CERTIFICATE), file('k', newKey()))).toContain('is not that of the certificate');
    expect(refusalOf(file('c', ENDED), file('k', KEY))).toContain('ended on Feb  1');
  });
});
