import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT, type Environment } from '@throughline/platform/config';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { newToken, tokenHash } from '../credential/token';
import { worksHere } from '../person/works-here.sql';

export type LinkKind = 'invitation' | 'reset';
export interface LinkHolder {
  personId: string;
  name: string;
  kind: LinkKind;
  expiresAt: Date;
}

const LIFETIME: Record<LinkKind, string> = { invitation: '7 days', reset: '1 hour' };
const PAGE: Record<LinkKind, string> = { invitation: 'invitation', reset: 'reset-password' };

const USED_UP = () =>
  new AppError('NOT_FOUND', 'This link does not work any more', {
    field: 'token',
    hint: 'It works once and for a limited time. Ask for a new one.',
  });

/** Links by which people come in without a password: each works once, for a while. */
@Injectable()
export class AccessLinkService {
  constructor(
    private readonly db: Db,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /**
   * A new link for a person. An earlier invitation stops working: whoever invites again may have misdirected the first.
   * Links for a new password all work until one is used: anybody may ask for them, so asking must not spoil one on its way.
   */
  async create(personId: string, kind: LinkKind): Promise<string> {
    const token = newToken();
    await this.db.tx(async () => {
      if (kind === 'invitation')
        await this.db.query('delete from people.invitation where person_id = $1 and kind = $2', [personId, kind]);
      await this.db.query(
        `insert into people.invitation (token_hash, person_id, kind, expires_at) values ($1, $2, $3, now() + $4::interval)`,
        [tokenHash(token), personId, kind, LIFETIME[kind]],
      );
    });
    // In the fragment, so that no server or proxy writes it to a log.
    return new URL(`/${PAGE[kind]}#${token}`, this.environment.publicUrl).href;
  }

  /** @throws AppError NOT_FOUND when the link does not work (any more) */
  async read(token: string, kind?: LinkKind): Promise<LinkHolder> {
    const [holder] = await this.db.query<LinkHolder>(
      `select person_id as "personId", name, kind, expires_at as "expiresAt"
       from people.invitation join people.person on person.id = person_id
       where token_hash = $1 and used_at is null and expires_at > now() and ($2::text is null or kind = $2)
         and ${worksHere()}`,
      [tokenHash(token), kind ?? null],
    );
    if (!holder) throw USED_UP();
    return holder;
  }

  /** Uses a link up: of two who come at once, one gets in. @throws AppError NOT_FOUND */
  async use(token: string, kind: LinkKind): Promise<LinkHolder> {
    const holder = await this.read(token, kind);
    await this.lock([holder.personId]);
    const used = await this.db.query(
      `with used as (
         update people.invitation set used_at = now() where token_hash = $1 and used_at is null returning person_id
       ) select person_id from used`,
      [tokenHash(token)],
    );
    if (used.length === 0) throw USED_UP();
    return holder;
  }

  /**
   * Ends all open links of people, of both kinds: their password or their reach has changed since they were made. An
   * invitation stays on record until it would have run out.
   */
  async voidAll(personIds: readonly string[]): Promise<void> {
    await this.db.query('update people.invitation set used_at = now() where used_at is null and person_id = any($1)', [
      personIds,
    ]);
  }

  /**
   * Holds people until the end of the transaction: no link is made or used while roles and passwords change, nor the
   * other way round. In one order, so that two who hold several do not wait for each other.
   */
  async lock(personIds: readonly string[]): Promise<void> {
    await this.db.query('select from people.person where id::text = any($1) order by id for no key update', [
      personIds,
    ]);
  }
}
