import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, PoolClient } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';

interface Transaction {
  manager: EntityManager;
  afterCommit: (() => void | Promise<void>)[];
}

/** A statement that PostgreSQL parses once a connection: for hot lists. The name must be unique to the text. */
export interface NamedQuery {
  name: string;
  text: string;
}

/** The one way to the database: a transaction is ambient, so nothing carries it by hand and nested calls join it. */
@Injectable()
export class Db {
  private readonly logger = new Logger(Db.name);
  private readonly open = new AsyncLocalStorage<Transaction | undefined>();

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** The entity manager of the transaction that is open, or of the pool. */
  get manager(): EntityManager {
    return this.open.getStore()?.manager ?? this.source.manager;
  }

  /** Runs `work` in a transaction; joins the one that is open. What it throws rolls everything back. */
  async tx<T>(work: () => Promise<T>): Promise<T> {
    if (this.open.getStore()) return work();
    const afterCommit: Transaction['afterCommit'] = [];
    const result = await this.source.transaction((manager) => this.open.run({ manager, afterCommit }, work));
    for (const act of afterCommit) await this.attempt(act);
    return result;
  }

  /** Runs `work` beside the open transaction: for what others must see, or hear of, before it commits. */
  apart<T>(work: () => Promise<T>): Promise<T> {
    return this.open.run(undefined, work);
  }

  /** Runs `act` once the open transaction has committed, or now when there is none. Its failure undoes nothing. */
  afterCommit(act: () => void | Promise<void>): void {
    const transaction = this.open.getStore();
    if (transaction) transaction.afterCommit.push(act);
    else void this.attempt(act);
  }

  /**
   * Rows of one SQL statement, in the open transaction. TypeORM gives rows and a count for a bare `update` or `delete`
   * with `returning`: write `with changed as (…) select … from changed`, or use `named`.
   */
  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.manager.query(sql, parameters);
  }

  /** Rows of a prepared statement, in the open transaction: a fifth of the cost of the entity manager for a list. */
  async named<Row>({ name, text }: NamedQuery, values: unknown[] = []): Promise<Row[]> {
    const connection = await this.connection();
    const { rows } = await connection.query({ name, text, values });
    return rows as Row[];
  }

  /** The driver's own connection: the open transaction's, or the pool. */
  async connection(): Promise<Pool | PoolClient> {
    const runner = this.open.getStore()?.manager.queryRunner;
    if (runner) return (await runner.connect()) as PoolClient;
    return (this.source.driver as unknown as { master: Pool }).master;
  }

  private async attempt(act: () => void | Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.logger.error(error);
    }
  }
}
