import type { BallotRecord } from './ballot-record';
import { tidied } from './tidied';

const draft = { answers: { help: 4 }, comments: { help: 'Mostly.' } };
const record: BallotRecord = {
  waveId: 'w',
  personId: 'p',
  title: [],
  closesAt: '2026-11-01T12:00:00Z',
  secret: new Uint8Array(16),
  token: 'token',
  draft,
  sent: draft,
  version: 1,
};
const on = (day: string) => tidied(record, new Date(`${day}T12:00:01Z`));

test('answers go a day after the close, all the rest after two months', () => {
  expect(on('2026-11-01')).toBe(record);
  expect(on('2026-11-02')).toMatchObject({
    token: 'token',
    draft: { answers: {}, comments: {} },
    sent: { answers: {}, comments: {} },
  });
  expect(JSON.stringify(on('2026-11-03'))).not.toContain('Mostly');
  expect(on('2027-01-01')).toBeNull();
});

test('what was not sent is not called sent', () => {
  const unsent = tidied({ ...record, sent: undefined } as never, new Date('2026-11-03'));
  expect(unsent?.sent).toBeUndefined();
});
