import pg from 'pg';

/**
 * A connection whose breaking never ends the process. Pools listen for that only while a connection lies in them; when
 * PostgreSQL dies between two statements of a transaction, nobody else would hear the error.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined); // the next statement fails, and says why
  }
}
