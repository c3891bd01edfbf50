import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { Attempts, hashed } from './attempts';

const WINDOW_MINUTES = 15;
/** Tries in the window: of one account from one address, and of accounts that never came in from that address. */
const PER_ACCOUNT_AND_ADDRESS = 8;
const STRANGERS_PER_ADDRESS = 100;
/** Tries of one account from all the addresses where it never came in: somebody may have many of them. */
const STRANGE_TRIES_PER_ACCOUNT = 60;

/**
 * Slows down guessing. It counts by account *and* address, so that a stranger who guesses somebody's password from
 * elsewhere does not lock them out. For a whole address it counts only accounts that are strange there, each once, and
 * stops only such: whoever has come in from an office before does so again, whatever others try there. So does who is
 * guessed at from many addresses at once: only where they never came in are they asked to wait.
 */
@Injectable()
export class SignInLimit {
  constructor(
    private readonly db: Db,
    private readonly attempts: Attempts,
  ) {}

  /** Counts a try, before the password is looked at. @throws AppError RATE_LIMITED */
  async take(account: string, address: string): Promise<void> {
    const tries = await this.attempts.count(pairOf(account, address), WINDOW_MINUTES);
    if (tries > PER_ACCOUNT_AND_ADDRESS) throw TOO_MANY();
    if (await this.isKnown(account, address)) return;
    const [strangers, elsewhere] = await Promise.all([
      this.strangers(address, tries === 1),
      this.attempts.count(elsewhereOf(account), WINDOW_MINUTES),
    ]);
    if (strangers > STRANGERS_PER_ADDRESS || elsewhere > STRANGE_TRIES_PER_ACCOUNT) throw TOO_MANY();
  }

  /** Gives the try back: it was no guess. */
  async succeeded(account: string, address: string): Promise<void> {
    if (!(await this.isKnown(account, address))) {
      await this.attempts.giveBack(address);
      await this.attempts.giveBack(elsewhereOf(account));
    }
    await this.attempts.forget(pairOf(account, address));
  }

  /** From now on the account is known at this address. */
  async remember(account: string, address: string): Promise<void> {
    await this.db.query(
      `insert into people.sign_in_place (subject) values ($1) on conflict (subject) do update set seen_at = now()`,
      [hashed(pairOf(account, address))],
    );
  }

  private async isKnown(account: string, address: string): Promise<boolean> {
    const rows = await this.db.query('select from people.sign_in_place where subject = $1', [
      hashed(pairOf(account, address)),
    ]);
    return rows.length > 0;
  }

  /** How many strange accounts were tried from an address; a second try of one does not make them more. */
  private strangers(address: string, isNew: boolean): Promise<number> {
    return isNew ? this.attempts.count(address, WINDOW_MINUTES) : this.attempts.read(address, WINDOW_MINUTES);
  }
}

const pairOf = (account: string, address: string) => `sign-in of\n${account}\n${address}`;

const elsewhereOf = (account: string) => `sign-in from elsewhere of\n${account}`;

const TOO_MANY = () =>
  new AppError('RATE_LIMITED', 'Too many attempts to sign in from here', {
    hint: `Wait ${WINDOW_MINUTES} minutes, or have a link to set a new password sent to you.`,
  });
