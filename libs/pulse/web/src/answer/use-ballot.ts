import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import {
  type BallotRecord,
  changeRecord,
  type Draft,
  forgetRecord,
  NO_ANSWERS,
  recordOf,
} from '../device/ballot-record';
import { forgetPulse, type KnownPulse } from '../protocol/known-pulse';
import { type Sent, sendAfterAll, sendBallot } from '../protocol/send-ballot';
import { type NotTaken, replaceBallot, takeBallot, takeUpBallot } from '../protocol/take-ballot';
import { apiErrorOf } from '@throughline/platform/ui';

type Changes = Parameters<typeof changeRecord>[1];

/** What is on its way is not what was changed: it must be sent anew. */
const NOT_SENT: Changes = { wanted: undefined, outgoing: undefined, stale: undefined };

/** The ballot of this pulse on this device, and what can be done with it. Undefined until it was looked for. */
export function useBallot(pulse: KnownPulse, personId: string) {
  const client = useApolloClient();
  const [record, setRecord] = useState<BallotRecord>();
  const { waveId } = pulse;

  const look = useCallback(async () => {
    const known = await recordOf(personId, waveId);
    // It may have been given more time since the ballot was taken.
    const later = known && known.closesAt < pulse.closesAt ? { closesAt: pulse.closesAt } : null;
    setRecord(known && later ? await changeRecord(known, later) : (known ?? emptyRecord(pulse, personId)));
  }, [personId, waveId, pulse]);
  useEffect(() => void (async () => look())(), [look]);

  /** Shown at once, and kept behind it. */
  const set = (changes: Changes) => {
    setRecord((now) => now && ({ ...now, ...changes } as BallotRecord));
    return changeRecord(record!, changes);
  };
  const hold = <T extends BallotRecord | NotTaken>(taken: T): NotTaken | 'taken' => {
    if (typeof taken === 'string') return taken;
    setRecord((now) => ({ ...taken, draft: now?.draft ?? taken.draft }));
    return 'taken';
  };
  return {
    record,
    look,
    set,
    setDraft: (draft: Draft) => void set({ draft, ...NOT_SENT }),
    /** Takes the ballot. Without a connection it is taken when it is sent. */
    async begin(): Promise<NotTaken | 'taken'> {
      try {
        return hold(await takeBallot(client, pulse, record!));
      } catch (error) {
        if (apiErrorOf(error).code !== 'NETWORK') throw error;
        await look();
        return 'taken';
      }
    },
    takeUp: async (secret: Uint8Array<ArrayBuffer>) => hold(await takeUpBallot(client, pulse, record!, secret)),
    replace: async () => hold(await replaceBallot(client, pulse, record!)),
    /** @throws what kept it from being sent: it stays on the device, and is wanted to go */
    async send(): Promise<Sent> {
      const wanted = await set({ wanted: true, stale: undefined });
      try {
        return await sendBallot(client, pulse, wanted);
      } finally {
        await look();
      }
    },
    async sendAfterAll(): Promise<Sent> {
      try {
        return await sendAfterAll(client, pulse, record!);
      } finally {
        await look();
      }
    },
    erase: async () => {
      await forgetRecord(record!);
      await forgetPulse(personId, waveId);
      await look();
    },
  };
}

export type Ballot = ReturnType<typeof useBallot>;

const emptyRecord = ({ waveId, title, closesAt }: KnownPulse, personId: string): BallotRecord => ({
  waveId,
  personId,
  title,
  closesAt,
  draft: NO_ANSWERS,
  version: 0,
});
