import { Logger } from '@nestjs/common';
import { StructuredLogger } from '@throughline/platform/observability';
import type { Job } from 'bullmq';
import pg from 'pg';
import { JobProcessor } from './job.processor';

test('a job that failed on a query is told by its name, without the parameters of the query', () => {
  let written = '';
  Logger.overrideLogger(new StructuredLogger('info', { write: (line) => void (written += line) }));
  const error = new pg.DatabaseError('invalid input syntax for type date: "Bo Newcomer"', 100, 'error');
  new JobProcessor({} as never).onFailed({ name: 'send-mail' } as Job, error);
  expect(JSON.parse(written)).toMatchObject({ msg: 'A query failed', context: 'Job send-mail' });
  expect(written).not.toContain('Newcomer');
});
