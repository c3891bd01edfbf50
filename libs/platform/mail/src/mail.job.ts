import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import { HandlesJob, type JobHandler, LostCause } from '@throughline/platform/queue';
import { createTransport } from 'nodemailer';
import { isPermanentResponseCode } from 'nodemailer/lib/errors';
import { MailFolder } from './mail-folder';
import { type Letter, MAIL_JOB } from './mail';

/** Milliseconds. A mail server that stays silent must not hold up the other jobs. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 };

interface SMTPError {
  /** Of the mail client, such as ECONNREFUSED or EAUTH. */
  code?: string;
  /** What was being done, such as CONN or RCPT TO. */
  command?: string;
  /** Of the server, such as 550. */
  responseCode?: number;
}

/** Whether the server refused this letter for good. What it says of our sign-in is no word about a letter. */
const isRefused = ({ code, responseCode = 0 }: SMTPError) =>
  (code === 'EENVELOPE' || code === 'EMESSAGE') && isPermanentResponseCode(responseCode);

/** What a mail server answers may name the person; the log and the queue keep its codes. */
function tellWithoutNames(error: SMTPError): never {
  const codes = [error.code, error.command, error.responseCode].filter(Boolean).join(', ');
  if (isRefused(error)) throw new LostCause(`The mail server of SMTP_URL refused a letter for good (${codes})`);
  throw new Error(`The mail server of SMTP_URL did not take a letter (${codes}); it is tried again`);
}

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
      await createTransport({ url: smtpUrl.href, ...PATIENCE })
        .sendMail(letter)
        .catch(tellWithoutNames);
      return;
    }
    // Composed here and laid down by us: nothing leaves this machine.
    const composed = await createTransport({ streamTransport: true, buffer: true }).sendMail(letter);
    await this.folder.keep(composed.message as Buffer);
  }
}
