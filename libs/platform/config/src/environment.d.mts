/** What the environment says, read once: numbers are numbers, addresses are URLs, paths are absolute. */
export interface Environment {
  /** Where API and web are served. Default 3000. */
  readonly port: number;
  /** Where the ballot process listens. Default: the port after `port`. */
  readonly ballotPort: number;
  /** Where browsers find the ballot process. Default: beside the pages on this machine, else where `publicUrl` is. */
  readonly ballotUrl: URL;
  /** The address of this machine where it is served. Default 127.0.0.1 when publicUrl is local, else 0.0.0.0. */
  readonly host: string;
  /** Where the embedded PostgreSQL listens on 127.0.0.1. Default 25432. */
  readonly pgPort: number;
  /** Everything the product keeps on disk. Default `.data` in the project. */
  readonly dataDir: string;
  /** The owner's address of the database; absent: embedded PostgreSQL. */
  readonly databaseUrl?: URL;
  /** The address the API uses, whose role may only read and write rows. */
  readonly databaseApiUrl?: URL;
  /** The address of the signer of ballots, with the rights of `throughline_signer`. */
  readonly databaseSignerUrl?: URL;
  /** The addresses of the ballot process: the collector's, and the tally's. */
  readonly databaseCollectorUrl?: URL;
  readonly databaseTallyUrl?: URL;
  /** With it, jobs and live messages go through Redis; absent: PostgreSQL. */
  readonly redisUrl?: URL;
  /** How people reach the product; decides the cookie and the links in e-mail. Default http(s)://localhost:PORT. */
  readonly publicUrl: URL;
  /** The proxies whose word on a client's address counts: addresses, networks, or `loopback`, which is the default. */
  readonly trustedProxies: readonly string[];
  /** Where e-mail leaves; absent: `.eml` files in `dataDir/mail`. */
  readonly smtpUrl?: URL;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  /** `on` only on this machine, `public` also for visitors from outside, `off` for real use. */
  readonly demo: 'on' | 'off' | 'public';
  /** The day the demo company's life ends, YYYY-MM-DD; absent: the day it is loaded. */
  readonly demoToday?: string;
  /** Answers only what the web's own pages ask. Default false: any document within the limits. */
  readonly graphqlTrustedOnly: boolean;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly nodeEnv: 'production' | 'development' | 'test';
}

/** A variable with a value that cannot be used. Its message names both, and what is expected. */
export class EnvironmentError extends Error {
  readonly variable: string;
  constructor(variable: string, message: string);
}

/** Whether an address is of this machine alone: there http is safe enough, and no visitor comes. */
export function isLocal(url: URL): boolean;

/**
 * Reads and checks all settings. An empty variable counts as absent.
 * @throws {EnvironmentError} at the first value that cannot be used
 */
export function readEnvironment(env?: Record<string, string | undefined>): Environment;
