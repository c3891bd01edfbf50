import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContextOptions } from 'playwright-core';
import type { DemoRole } from './browser';
import { productUrl } from './product';

const RETRY_EVERY = 100; // ms
const GIVE_UP_AFTER = 60_000;

/** The server has answered, and said no: asking again would not help. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(`${code}: ${message}`);
  }
}

interface Answer {
  data: unknown;
  errors?: { message: string; extensions: { code: string } }[];
}

/** Speaks to the product's API as one person, without a browser. */
export class ApiClient {
  private cookie = '';
  constructor(private readonly address = productUrl()) {}

  /** Signs in with one of the addresses that the demo offers. */
  static async as(role: DemoRole): Promise<ApiClient> {
    const client = new ApiClient();
    const { organisation } = await client.ask<{ organisation: { demoSignIns: SignIn[] } }>(
      '{ organisation { demoSignIns { role email password } } }',
    );
    await client.signIn(organisation.demoSignIns.find((each) => each.role === role) as SignIn);
    return client;
  }

  async signIn({ email, password }: { email: string; password: string }): Promise<void> {
    const SIGN_IN =
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { person { id } } }';
    await this.ask(SIGN_IN, { email, password });
  }

  /** A window that is opened with this is this person's. */
  get window(): BrowserContextOptions {
    const [name = '', value = ''] = this.cookie.split('=', 2);
    const { hostname: domain } = new URL(this.address);
    const rest = { path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' as const };
    return { storageState: { cookies: [{ name, value, domain, ...rest }], origins: [] } };
  }

  /** Sends a file of rows to be imported. Gives its name. */
  async upload(rows: readonly string[]): Promise<string> {
    const response = await fetch(new URL('/api/uploads', this.address), {
      method: 'POST',
      headers: { 'content-type': 'text/csv', cookie: this.cookie },
      body: rows.join('\n'),
    });
    const { file } = (await response.json()) as { file: string };
    return file;
  }

  /** Asks once. @throws Refused for an answer that says no, another error when there was no answer */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(new URL('/graphql', this.address), {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(GIVE_UP_AFTER),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';', 1)[0] ?? '';
    const { data, errors } = (await response.json()) as Answer;
    const [error] = errors ?? [];
    if (error && isOurFault(error.extensions.code)) throw new Error(error.message);
    if (error) throw new Refused(error.message, error.extensions.code);
    return data as T;
  }

  /** Asks until there is an answer, as a client does whose connection broke. @throws Refused */
  async askUntilAnswered<T>(query: string, variables: object = {}): Promise<T> {
    const giveUpAt = Date.now() + GIVE_UP_AFTER;
    for (;;) {
      try {
        return await this.ask<T>(query, variables);
      } catch (error) {
        if (error instanceof Refused || Date.now() > giveUpAt) throw error;
        await pause(RETRY_EVERY);
      }
    }
  }
}

interface SignIn {
  role: string;
  email: string;
  password: string;
}

const isOurFault = (code: string) => code === 'INTERNAL';
