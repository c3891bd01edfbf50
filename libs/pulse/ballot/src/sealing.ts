import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { MOST_SHEET_BYTES } from '@throughline/pulse/domain';
import { base64url, type Bytes, concat, textOf, utf8 } from './bytes';

/** Answers are padded to one length, so that it tells nothing: 8 KiB, the first four bytes of it say how many count. */
const LENGTH_BYTES = 4;
export const SHEET_BYTES = MOST_SHEET_BYTES + LENGTH_BYTES;

const ENCAPSULATED_BYTES = 32;
const TAG_BYTES = 16;
/** The length of a sealed sheet. */
export const SEALED_BYTES = ENCAPSULATED_BYTES + SHEET_BYTES + TAG_BYTES;

// HPKE, RFC 9180.
const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });

/** Where a sealed sheet belongs: it opens nowhere else. */
export interface Place {
  readonly waveId: string;
  readonly cohort: string;
  readonly token: Bytes;
}

const info = ({ waveId }: Place) => utf8(`${waveId}|ballot|1`);
const additional = ({ cohort, token }: Place) => utf8(`${cohort}|${base64url(token)}`);

/** A key pair of a tally: sheets are sealed with one half and opened with the other. */
export async function newTallyKey(): Promise<{ publicKey: Bytes; privateKey: Bytes }> {
  const pair = await suite.kem.generateKeyPair();
  return {
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)),
    privateKey: new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey)),
  };
}

/** Seals a sheet, as JSON. @throws RangeError when it is longer than `MOST_SHEET_BYTES` */
export async function seal(publicKey: Bytes, place: Place, sheet: object): Promise<Bytes> {
  const content = utf8(JSON.stringify(sheet));
  if (content.length > MOST_SHEET_BYTES) throw new RangeError('The sheet is too long to be sealed');
  const padded = new Uint8Array(SHEET_BYTES);
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, LENGTH_BYTES);
  const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey.buffer);
  const sender = await suite.createSenderContext({ recipientPublicKey, info: info(place).buffer });
  const sealed = await sender.seal(padded.buffer, additional(place).buffer);
  return concat(new Uint8Array(sender.enc), new Uint8Array(sealed));
}

/** Opens sheets of a wave; @returns null for what is not a sheet sealed for this place */
export async function openerOf(privateKey: Bytes): Promise<(place: Place, sealed: Bytes) => Promise<unknown>> {
  const recipientKey = await suite.kem.deserializePrivateKey(privateKey.buffer);
  return async (place, sealed) => {
    const enc = sealed.slice(0, ENCAPSULATED_BYTES).buffer;
    try {
      const recipient = await suite.createRecipientContext({ recipientKey, enc, info: info(place).buffer });
      const padded = await recipient.open(sealed.slice(ENCAPSULATED_BYTES).buffer, additional(place).buffer);
      const length = new DataView(padded).getUint32(0);
      return length > MOST_SHEET_BYTES ? null : JSON.parse(textOf(new Uint8Array(padded, LENGTH_BYTES, length)));
    } catch {
      return null;
    }
  };
}
