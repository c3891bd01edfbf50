import { Injectable } from '@nestjs/common';
import { hasLeft } from '@throughline/people/api';
import { Db, Outbox } from '@throughline/platform/db';
import { afterQuietHours, WaveAnnounced, WaveReminded } from '@throughline/pulse/domain';

type Kind = 'announcement' | 'reminder';
type Due = { waveId: string; personId: string; kind: Kind };

/** When people are reminded: after half of the time, and towards its end. */
const REMINDED_AT = [0.5, 0.85];
const BATCH = 200;

/** What is to be said to people, until their own quiet hours are over. A wave itself opens for all at one instant. */
@Injectable()
export class MessageQueue {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  /** Tells everybody on the roll that a wave is open. In the transaction that opens it. */
  async announce(waveId: string): Promise<void> {
    await this.queue(waveId, 'announcement');
  }

  /** Reminds those who have not taken a ballot; each of the two times once, whoever asks. */
  async remindIfDue(waveId: string): Promise<void> {
    await this.db.tx(async () => {
      const counted = await this.db.query(
        `with counted as (
           update pulse.wave set reminders = reminders + 1
           where id = $1 and state = 'OPEN' and reminders < cardinality($2::float8[])
             and now() >= opens_at + (closes_at - opens_at) * ($2::float8[])[reminders + 1] and now() < closes_at
           returning id
         ) select id from counted`,
        [waveId, REMINDED_AT],
      );
      if (counted.length > 0) await this.queue(waveId, 'reminder');
    });
  }

  /** Says what is due, in batches; each message once. Gives how many. */
  async sendDue(): Promise<number> {
    let said = 0;
    for (let batch = BATCH; batch === BATCH; said += batch) batch = await this.db.tx(() => this.sendBatch());
    return said;
  }

  private async sendBatch(): Promise<number> {
    const due = await this.db.query<Due>(
      `with due as (
         delete from pulse.message
         where (wave_id, person_id) in (
           select wave_id, person_id from pulse.message where due_at <= now() order by wave_id, person_id
           limit ${BATCH} for update skip locked)
         returning wave_id, person_id, kind
       ) select wave_id as "waveId", person_id as "personId", kind from due`,
    );
    const wanted = await this.stillWanted(due);
    for (const { waveId, kind, personIds } of grouped(wanted))
      await this.outbox.publish(
        kind === 'reminder' ? new WaveReminded({ waveId, personIds }) : new WaveAnnounced({ waveId, personIds }),
      );
    return due.length;
  }

  /** Nobody is reminded who has taken a ballot meanwhile, and nobody told of what is over. */
  private stillWanted(due: readonly Due[]): Promise<Due[]> {
    return this.db.query<Due>(
      `select due."waveId", due."personId", due.kind
       from jsonb_to_recordset($1::jsonb) as due ("waveId" uuid, "personId" uuid, kind text)
       join pulse.wave on wave.id = due."waveId" and wave.state = 'OPEN' and wave.closes_at > now()
       join people.person on person.id = due."personId" and ${hasLeft()} is not true
       where due.kind = 'announcement' or not exists (
         select from signing.roll where roll.wave_id = due."waveId" and roll.person_id = due."personId")`,
      [JSON.stringify(due)],
    );
  }

  /** What already waits for somebody is enough. Nobody is written to when it would be too late. */
  private async queue(waveId: string, kind: Kind): Promise<void> {
    const zones = await this.db.query<{ timeZone: string }>(
      `select distinct time_zone as "timeZone" from pulse.member join people.person on person.id = person_id
       where wave_id = $1`,
      [waveId],
    );
    const now = new Date();
    for (const { timeZone } of zones)
      await this.db.query(
        `insert into pulse.message (wave_id, person_id, kind, due_at)
         select wave.id, person.id, $2, $3 from pulse.wave
         join pulse.member on member.wave_id = wave.id
         join people.person on person.id = member.person_id and person.time_zone = $4
         where wave.id = $1 and $3 < wave.closes_at
           and ($2 = 'announcement' or not exists (
             select from signing.roll where roll.wave_id = wave.id and roll.person_id = person.id))
         on conflict do nothing`,
        [waveId, kind, afterQuietHours(now, timeZone), timeZone],
      );
  }
}

function grouped(due: readonly Due[]): { waveId: string; kind: Kind; personIds: string[] }[] {
  const groups = new Map<string, { waveId: string; kind: Kind; personIds: string[] }>();
  for (const { waveId, kind, personId } of due) {
    const key = `${waveId} ${kind}`;
    const group = groups.get(key) ?? { waveId, kind, personIds: [] };
    group.personIds.push(personId);
    groups.set(key, group);
  }
  return [...groups.values()];
}
