import pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { StructuredLogger } from './logger';

let written = '';
const logger = new StructuredLogger('info', { write: (line) => void (written += line) });
const line = () => JSON.parse(written) as Record<string, unknown>;
beforeEach(() => (written = ''));

/** As PostgreSQL answers a value that it cannot take. */
function refusal(): pg.DatabaseError {
  const error = new pg.DatabaseError('invalid input syntax for type date: "Bo Newcomer"', 100, 'error');
  return Object.assign(error, { code: '22007', table: 'person', detail: 'Failing row: (Bo Newcomer)' });
}

test.each([
  ['of the entity manager', new QueryFailedError('select $1::date', ['Bo Newcomer'], refusal())],
  ['of the driver', refusal()],
])('a failed query %s is told by its kind and place, without its parameters', (_, error) => {
  logger.error(error, 'Jobs');
  expect(line()).toMatchObject({ msg: 'A query failed', context: 'Jobs', code: '22007', table: 'person' });
  expect(written).toContain('logger.spec');
  expect(written).not.toContain('Newcomer');
});

test('any other error keeps its words, and a message its context and stack', () => {
  logger.error(new Error('The disk is full'), 'Storage');
  expect(line()).toMatchObject({ msg: 'The disk is full', context: 'Storage' });
  written = '';
  logger.error('A job failed', 'at somewhere', 'Jobs');
  expect(line()).toMatchObject({ msg: 'A job failed', context: 'Jobs', stack: 'at somewhere' });
});

test('what is below the level is not written', () => {
  logger.debug('noise');
  expect(written).toBe('');
});
