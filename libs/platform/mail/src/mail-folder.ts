import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import PostalMime from 'postal-mime';

export interface KeptLetter {
  /** The name of its file, without `.eml`. */
  id: string;
  to: string;
  subject: string;
  text: string;
  sentAt: Date;
}

/** Letters that nobody sent: `.eml` files in DATA_DIR/mail, newest last by name. */
@Injectable()
export class MailFolder {
  private readonly folder: string;

  constructor(@Inject(ENVIRONMENT) { dataDir }: Environment) {
    this.folder = path.join(dataDir, 'mail');
  }

  /** Lays a composed message down. */
  async keep(message: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const name = `${new Date().toISOString().replaceAll(':', '')}-${randomUUID().slice(0, 8)}.eml`;
    await writeFile(path.join(this.folder, name), message, { mode: 0o600, flag: 'wx' });
  }

  /** The newest letters, at most `count`, newest first; none before the first is kept. */
  async list(count: number): Promise<KeptLetter[]> {
    const names = await readdir(this.folder).catch(() => [] as string[]);
    const newest = names
      .filter((name) => name.endsWith('.eml'))
      .sort()
      .reverse()
      .slice(0, count);
    return Promise.all(newest.map((name) => this.read(name)));
  }

  private async read(name: string): Promise<KeptLetter> {
    const letter = await PostalMime.parse(await readFile(path.join(this.folder, name)));
    return {
      id: name.slice(0, -'.eml'.length),
      to: letter.to?.[0]?.address ?? '',
      subject: letter.subject ?? '',
      text: (letter.text ?? '').trimEnd(),
      sentAt: new Date(letter.date ?? ''),
    };
  }
}
