import { forWhole, type Rights } from '@throughline/platform/auth';

/** Who may bring files at all, which may change anything of their kind; each kind then asks for its own permission. */
export const importRights: Rights = {
  'imports:use': forWhole('hr', 'leader', 'admin'),
};
