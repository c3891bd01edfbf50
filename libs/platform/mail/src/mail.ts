import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import { Jobs } from '@throughline/platform/queue';

export const MAIL_JOB = 'send-mail';

/** With waits that double from a second: for some nine hours. */
const ATTEMPTS = 16;

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Sends e-mail off the request: by SMTP_URL, or else into DATA_DIR/mail. */
@Injectable()
export class Mail {
  constructor(
    private readonly jobs: Jobs,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Whether letters reach people, rather than a folder. */
  get reachesPeople(): boolean {
    return this.environment.smtpUrl !== undefined;
  }

  /** Queues a letter; it is tried again while the mail server is away. Call it after the commit that it tells of. */
  async send(letter: Letter): Promise<void> {
    await this.jobs.add(MAIL_JOB, letter, { attempts: ATTEMPTS });
  }
}
