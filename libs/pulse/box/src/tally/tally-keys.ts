import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { type Bytes, newTallyKey } from '@throughline/pulse/ballot';

const PUBLIC_BYTES = 32;

/**
 * The private keys of open waves: a file each, which only this process may read. Never in PostgreSQL, whose log and
 * backups would keep them when they are gone.
 */
export class TallyKeys {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  /** The public key of a wave; makes the pair when there is none. A crash in between changes nothing. */
  async make(waveId: string): Promise<Bytes> {
    const known = this.read(waveId);
    if (known) return known.publicKey;
    const { publicKey, privateKey } = await newTallyKey();
    const file = this.fileOf(waveId);
    writeThrough(`${file}.new`, Buffer.concat([publicKey, privateKey]));
    renameSync(`${file}.new`, file);
    syncFolder(this.folder);
    return publicKey;
  }

  /** Null when the key was never made here, or is destroyed. */
  privateKey(waveId: string): Bytes | null {
    return this.read(waveId)?.privateKey ?? null;
  }

  /** Overwrites and removes a key, also one that was left half way. What was sealed to it can never be opened again. */
  destroy(waveId: string): void {
    const file = this.fileOf(waveId);
    const known = this.read(waveId);
    if (known) writeThrough(file, Buffer.alloc(known.publicKey.length + known.privateKey.length), 'r+');
    rmSync(file, { force: true });
    rmSync(`${file}.new`, { force: true });
    syncFolder(this.folder);
  }

  private fileOf = (waveId: string) => path.join(this.folder, `${waveId}.key`);

  private read(waveId: string): { publicKey: Bytes; privateKey: Bytes } | null {
    try {
      const bytes = new Uint8Array(readFileSync(this.fileOf(waveId)));
      // A key that was being overwritten when the power went is no key.
      if (bytes.every((byte) => byte === 0)) return null;
      return { publicKey: bytes.slice(0, PUBLIC_BYTES), privateKey: bytes.slice(PUBLIC_BYTES) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }
}

function writeThrough(file: string, bytes: Buffer, flag = 'w'): void {
  const descriptor = openSync(file, flag, 0o600);
  try {
    writeSync(descriptor, bytes, 0, bytes.length, 0);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
