import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import { Db } from '@throughline/platform/db';
import { type Letter, Mail } from '@throughline/platform/mail';
import { type Form, type Text, textIn } from '@throughline/pulse/domain';
import type { Invitation } from './letters';

interface Reader {
  email: string;
  name: string;
  locale: string;
  timeZone: string;
  title: Text;
  form: Form;
  closesAt: Date;
}

/** Writes to people about a wave, each in their language and on their clock. Who has no address at work hears by the bell. */
@Injectable()
export class WaveLetters {
  constructor(
    private readonly db: Db,
    private readonly mail: Mail,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async send(
    { waveId, personIds }: { readonly waveId: string; readonly personIds: readonly string[] },
    letterIn: (locale: string) => (invitation: Invitation) => Letter,
  ): Promise<void> {
    const readers = await this.db.query<Reader>(
      `select person.email, person.name, person.locale, person.time_zone as "timeZone",
         wave.title, wave.form, wave.closes_at as "closesAt"
       from people.person join pulse.wave on wave.id = $1
       where person.id = any($2::uuid[]) and person.email is not null and wave.state = 'OPEN'`,
      [waveId, personIds],
    );
    const link = new URL(`/pulse/${waveId}`, this.environment.publicUrl).href;
    for (const { email, name, locale, timeZone, title, form, closesAt } of readers) {
      const closes = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full' }).format(closesAt);
      const words = { title: textIn(title, locale, form.locales), questionCount: form.questions.length };
      await this.mail.send(letterIn(locale)({ to: email, name, closes, link, ...words }));
    }
  }
}
