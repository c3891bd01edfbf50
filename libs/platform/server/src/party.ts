/** A role of the database that sees only what it needs. Tables in schemas of no domain are open to nobody else. */
export interface Party {
  /** Whose address it comes with, such as `signer` for DATABASE_SIGNER_URL. */
  readonly name: string;
  /** The schemas that it may look into. */
  readonly schemas: readonly string[];
  /** What it may do there, as PostgreSQL's `grant` says it: `select on ballot.wave`. */
  readonly grants: readonly string[];
}
