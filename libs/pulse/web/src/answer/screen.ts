import type { WaveState } from '@throughline/pulse/domain';
import type { BallotRecord } from '../device/ballot-record';

/** Where somebody is in a pulse, as the address says it: on a question (from 1), before sending, or at its head. */
export type Place = number | 'send' | null;

export function placeIn(search: URLSearchParams, questions: number): Place {
  const at = search.get('q');
  if (at === 'send') return at;
  const number = Number(at);
  return Number.isInteger(number) && number >= 1 && number <= questions ? number : null;
}

export type Screen = 'closed' | 'elsewhere' | 'stale' | 'start' | 'question' | 'send' | 'waiting' | 'sent';

/** What is shown: the state of the ballot goes before the address. */
export function screenOf(
  pulse: { readonly state: WaveState; readonly taken: boolean },
  record: Pick<BallotRecord, 'secret' | 'stale' | 'wanted' | 'sent'>,
  place: Place,
): Screen {
  if (pulse.state !== 'OPEN') return 'closed';
  if (!record.secret) return pulse.taken ? 'elsewhere' : 'start';
  if (record.stale) return 'stale';
  if (place !== null) return place === 'send' ? 'send' : 'question';
  if (record.wanted) return 'waiting';
  return record.sent ? 'sent' : 'start';
}
