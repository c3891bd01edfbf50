import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { EnvironmentError } from './environment.mjs';

/** @param {string} variable @param {string} file */
function contentOf(variable, file) {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    const reason = code === 'ENOENT' ? 'is not there' : code === 'EISDIR' ? 'is a folder' : `may not be read (${code})`;
    throw new EnvironmentError(
      variable,
      `${variable} names ${file}, which ${reason}. Name a PEM file of this account.`,
    );
  }
}

/** @param {string} file @param {Buffer} pem */
function certificateIn(file, pem) {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new EnvironmentError('TLS_CERT', `TLS_CERT names ${file}, which holds no certificate in PEM form.`);
  }
}

/** @param {string} file @param {Buffer} pem */
function keyIn(file, pem) {
  try {
    return createPrivateKey(pem);
  } catch {
    const what = pem.includes('ENCRYPTED')
      ? 'which is locked with a passphrase. Take it off: openssl pkey -in LOCKED -out OPEN.'
      : 'which holds no private key in PEM form.';
    throw new EnvironmentError('TLS_KEY', `TLS_KEY names ${file}, ${what}`);
  }
}

/** @param {import('./environment.mjs').Environment} environment */
export function readCertificate({ tlsCert, tlsKey }) {
  if (!tlsCert || !tlsKey) return undefined;
  const cert = contentOf('TLS_CERT', tlsCert);
  const key = contentOf('TLS_KEY', tlsKey);
  const certificate = certificateIn(tlsCert, cert);
  if (!certificate.checkPrivateKey(keyIn(tlsKey, key))) {
    throw new EnvironmentError(
      'TLS_KEY',
      'The key of TLS_KEY is not that of the certificate of TLS_CERT. Name a pair; of a chain, its own certificate stands first.',
    );
  }
  if (Date.parse(certificate.validTo) < Date.now()) {
    throw new EnvironmentError(
      'TLS_CERT',
      `The certificate of TLS_CERT ended on ${certificate.validTo}, and browsers refuse it. Renew it.`,
    );
  }
  return { cert, key };
}
