import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '@throughline/platform/config';
import { HandlesJob, type JobHandler } from '@throughline/platform/queue';
import { ENVIRONMENT } from '@throughline/platform/server';
import { createTransport } from 'nodemailer';
import { MailFolder } from './mail-folder';
import { type Letter, MAIL_JOB } from './mail';

/** Takes letters off the queue and hands them over. */
@Injectable()
@HandlesJob(MAIL_JOB)
export class MailJob implements JobHandler<Letter> {
  constructor(
    private readonly folder: MailFolder,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async run({ to, subject, text }: Letter): Promise<void> {
    const { smtpUrl, publicUrl } = this.environment;
    const letter = { from: `Throughline <throughline@${publicUrl.hostname}>`, to, subject, text };
    if (smtpUrl) {
      await createTransport(smtpUrl.href).sendMail(letter);
      return;
    }
    // Composed here and laid down by us: nothing leaves this machine.
    const composed = await createTransport({ streamTransport: true, buffer: true }).sendMail(letter);
    await this.folder.keep(composed.message as Buffer);
  }
}
