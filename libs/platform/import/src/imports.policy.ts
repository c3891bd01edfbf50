import type { Rights } from '@throughline/platform/auth';

/** Who may bring files at all; each kind of import then asks for its own permission. */
export const importRights: Rights = {
  'imports:use': ['hr', 'leader', 'admin'],
};
