import { type BallotRecord, NO_ANSWERS } from './ballot-record';

const DAY = 86_400_000; // ms

/** A device's clock may be off: until so long after the close nothing is taken away. */
const ANSWERS_GO_AFTER = DAY;
/** So long it is told whether an answer was counted. */
const RECORD_GOES_AFTER = 60 * DAY;

/** Parts of a record that hold answers, besides the draft. */
const GONE = ['outgoing', 'wanted', 'sent'];

/**
 * What may still stand on a device of a ballot whose wave has closed: not its answers, and after two months nothing.
 * @returns null where nothing may, the same record where nothing is to be taken away
 */
export function tidied(record: BallotRecord, now: Date): BallotRecord | null {
  const since = now.getTime() - new Date(record.closesAt).getTime();
  if (since > RECORD_GOES_AFTER) return null;
  if (since <= ANSWERS_GO_AFTER || record.draft === NO_ANSWERS || isEmpty(record)) return record;
  const parts = Object.entries(record).filter(([part]) => !GONE.includes(part));
  return { ...Object.fromEntries(parts), draft: NO_ANSWERS, ...(record.sent && { sent: NO_ANSWERS }) } as BallotRecord;
}

const isEmpty = ({ draft, sent, outgoing }: BallotRecord) =>
  !outgoing && [draft, sent].every((each) => !each || Object.keys({ ...each.answers, ...each.comments }).length === 0);
