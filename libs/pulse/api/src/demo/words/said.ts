import type { SiteKind } from '@throughline/platform/demo';

/** What people write below a question, by whether they agreed with it. `{slots}` are filled by `SLOTS`. */
export interface Moods {
  readonly low: readonly string[];
  readonly high: readonly string[];
}

/** What people write in one language. */
export interface Said {
  /** By question. */
  readonly below: Readonly<Record<string, Moods>>;
  /** What to change first, by where somebody works. */
  readonly change: Readonly<Record<SiteKind, readonly string[]>>;
  readonly keep: readonly string[];
  readonly slots: Readonly<Record<string, readonly string[]>>;
}
