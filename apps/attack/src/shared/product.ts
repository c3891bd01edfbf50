import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

export type Victim = 'api' | 'ballot' | 'postgres';

const PARTIES = { api: ['API', 'SIGNER'], ballot: ['COLLECTOR', 'TALLY'] } as const;
const PROGRAMS = { api: 'api-server.js', ballot: '../ballot/main.js' } as const;
const given = (variable: string) => process.env[variable]!;

/** The address of a party, or of the owner, in a database of the throw-away server. */
export const addressIn = (database: string, party = '') =>
  Object.assign(new URL(given(party ? `DATABASE_${party}_URL` : 'DATABASE_URL')), { pathname: `/${database}` }).href;

/** API and ballot box as processes of their own on one database, with what they keep and say. */
export class Product {
  readonly api = `http://127.0.0.1:${given('PORT')}`;
  readonly box = `http://127.0.0.1:${given('BALLOT_PORT')}`;
  readonly dataDir = mkdtempSync(path.join(tmpdir(), 'attack-'));
  readonly owner: pg.Pool;
  private readonly children = new Map<Victim, ChildProcess>();

  /** @param clocks minutes that the clock of a process is off */
  constructor(
    private readonly database: string,
    private readonly clocks: Readonly<Partial<Record<'api' | 'ballot', number>>> = {},
  ) {
    this.owner = new pg.Pool({ connectionString: addressIn(database), max: 4 }).on('error', () => undefined);
    mkdirSync(path.join(this.dataDir, 'logs'));
  }

  /** Where the private keys of open waves are. */
  get keyFolder(): string {
    return path.join(this.dataDir, 'secrets/tally');
  }

  async start(): Promise<this> {
    await Promise.all([this.launch('ballot'), this.launch('api')]);
    return this;
  }

  /** kill -9, and up again. */
  async crash(victim: Victim): Promise<void> {
    if (victim === 'postgres') return crashPostgres();
    const child = this.children.get(victim)!;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    await this.launch(victim);
  }

  async stop(): Promise<void> {
    for (const child of this.children.values()) child.removeAllListeners('exit').kill('SIGKILL');
    await this.owner.end();
  }

  /** What a process has said so far. */
  said = (name: 'api' | 'ballot') => readFileSync(this.logOf(name), 'utf8');

  private logOf = (name: 'api' | 'ballot') => path.join(this.dataDir, `logs/${name}.log`);

  private async launch(name: 'api' | 'ballot'): Promise<void> {
    const log = openSync(this.logOf(name), 'a');
    const addresses = PARTIES[name].map((party) => [`DATABASE_${party}_URL`, addressIn(this.database, party)]);
    const env = { PATH: given('PATH'), DATA_DIR: this.dataDir, NODE_ENV: 'production', DEMO: 'off' };
    const ports = { PORT: given('PORT'), BALLOT_PORT: given('BALLOT_PORT'), LISTEN_HOST: '127.0.0.1' };
    const child = fork(path.resolve(import.meta.dirname, PROGRAMS[name]), {
      env: { ...env, ...ports, ...Object.fromEntries(addresses) },
      stdio: ['ignore', log, log, 'ipc'],
      execArgv: clockOff(this.clocks[name] ?? 0),
    });
    closeSync(log);
    this.children.set(name, child);
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) => reject(new Error(`The process ${name} ended with ${code}:\n${this.said(name)}`)));
    });
    child.removeAllListeners('exit');
  }
}

/** The command that started us has PostgreSQL in its hands. */
function crashPostgres(): Promise<void> {
  return new Promise((resolve) => {
    process.once('message', () => resolve());
    process.send?.('crash postgres');
  });
}

/** For a process whose clock is off. */
function clockOff(minutes: number): string[] {
  if (minutes === 0) return [];
  const program = `const Right = Date, by = ${minutes * 60_000};
    globalThis.Date = class Date extends Right {
      constructor(...of) { if (of.length > 0) super(...of); else super(Right.now() + by); }
      static now() { return Right.now() + by; }
    };`;
  return ['--import', `data:text/javascript,${encodeURIComponent(program)}`];
}
