import { createHash, createPrivateKey, type KeyObject } from 'node:crypto';

const KEPT = 1_000;

/** Keys as OpenSSL works with them: to read one takes as long as to sign with it. */
export class ParsedKeys {
  private readonly keys = new Map<string, KeyObject>();

  /** @param pkcs8 a private key, DER */
  of(pkcs8: Buffer): KeyObject {
    const id = createHash('sha256').update(pkcs8).digest('base64');
    const known = this.keys.get(id);
    if (known) return known;
    if (this.keys.size >= KEPT) this.keys.clear();
    const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
    this.keys.set(id, key);
    return key;
  }
}
