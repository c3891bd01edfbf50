import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import { SteadyClient } from '@throughline/platform/db';
import pg from 'pg';

/** The signer's own connections, with a role that no other part of the API has. */
@Injectable()
export class SignerDb implements OnModuleDestroy {
  private readonly logger = new Logger(SignerDb.name);
  private pool: pg.Pool | undefined;

  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  async query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.connections().query<Row>(text, values)).rows;
  }

  /**
   * Runs `work` in a transaction beside others of one wave, or alone with it: who issues holds off who destroys the
   * signatures, and nobody else.
   */
  async tx<T>(waveId: string, how: 'beside' | 'alone', work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.connections().connect();
    try {
      await client.query('begin');
      const lock = how === 'beside' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
      await client.query(`select ${lock}(hashtextextended('signing ' || $1, 0))`, [waveId]);
      const result = await work(client);
      await client.query('commit');
      client.release();
      return result;
    } catch (error) {
      // A connection that cannot roll back is not handed to the next.
      await client.query('rollback').then(
        () => client.release(),
        (broken: Error) => client.release(broken),
      );
      throw error;
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool?.end();
  }

  private connections(): pg.Pool {
    return (this.pool ??= this.open());
  }

  private open(): pg.Pool {
    const url = this.environment.databaseSignerUrl?.href;
    if (!url) throw new Error('DATABASE_SIGNER_URL is missing: ballots cannot be signed without it');
    const pool = new pg.Pool({ connectionString: url, max: 6, idleTimeoutMillis: 0, Client: SteadyClient as never });
    return pool.on('error', (error) => this.logger.warn(`A connection broke: ${error.message}`));
  }
}
