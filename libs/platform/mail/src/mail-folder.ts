import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '@throughline/platform/config';
import { ENVIRONMENT } from '@throughline/platform/server';

export interface KeptLetter {
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

  async keep(message: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const name = `${new Date().toISOString().replaceAll(':', '')}-${randomUUID().slice(0, 8)}.eml`;
    await writeFile(path.join(this.folder, name), message, { mode: 0o600, flag: 'wx' });
  }

  /** The newest letters, newest first. */
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
    const message = await readFile(path.join(this.folder, name), 'utf8');
    const end = message.search(/\r?\n\r?\n/);
    const headers = message.slice(0, end).replace(/\r?\n[ \t]+/g, ' ');
    const header = (title: string) => new RegExp(`^${title}: (.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';
    const body = message.slice(end).trim();
    return {
      id: name.slice(0, -'.eml'.length),
      to: header('To'),
      subject: header('Subject'),
      text: decodeBody(body, header('Content-Transfer-Encoding')),
      sentAt: new Date(header('Date')),
    };
  }
}

/** The text of a letter that we have composed ourselves. */
function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
