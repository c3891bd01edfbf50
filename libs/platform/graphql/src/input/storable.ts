import { AppError } from '@throughline/platform/errors';
import type { DocumentNode } from 'graphql';
import type { Variables } from './variable-defaults';

const NUL = '\\u0000';

/** PostgreSQL keeps no NUL character in texts. @throws AppError BAD_INPUT where a request holds one. */
export function assertStorable(document: DocumentNode, variables: Variables | null = null): void {
  if (document.loc?.source.body.includes(NUL) || JSON.stringify(variables).includes(NUL))
    throw new AppError('BAD_INPUT', 'Texts may not hold the NUL character', { hint: 'Leave it out.' });
}
