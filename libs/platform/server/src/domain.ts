import type { Type } from '@nestjs/common';
import type { Rights } from '@throughline/platform/auth';
import type { RetentionRule } from '@throughline/platform/db';
import type { Seed } from '@throughline/platform/demo';
import type { EntityTarget, MigrationInterface, ObjectLiteral } from 'typeorm';
import type { Party } from './party';

/** What a domain brings to the server. Its tables live in a PostgreSQL schema of the domain's name. */
export interface Domain {
  readonly name: string;
  readonly module: Type;
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Permission to roles: who may use what, see the domain's policy. */
  readonly rights: Rights;
  /** How long it keeps what is not for ever. */
  readonly retention?: readonly RetentionRule[];
  /** Roles of the database beside the API's, where not every process may see everything. */
  readonly parties?: readonly Party[];
  /** Its part of the demo company. */
  readonly seed?: Seed;
}

export const defineDomain = (domain: Domain): Domain => domain;
