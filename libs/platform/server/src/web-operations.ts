import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Environment, EnvironmentError } from '@throughline/platform/config';
import { TrustedOperations } from '@throughline/platform/graphql';

/**
 * What may be asked: with GRAPHQL_TRUSTED_ONLY what the built web asks, else everything within the limits.
 * @param webRoot folder of the built web, which lists its operations
 * @throws EnvironmentError when the list is not there
 */
export function trustedOperations({ graphqlTrustedOnly }: Environment, webRoot: string | undefined): TrustedOperations {
  if (!graphqlTrustedOnly) return new TrustedOperations(null);
  const list = webRoot && path.join(webRoot, 'operations.json');
  try {
    return new TrustedOperations(JSON.parse(readFileSync(String(list), 'utf8')));
  } catch {
    throw new EnvironmentError(
      'GRAPHQL_TRUSTED_ONLY',
      `GRAPHQL_TRUSTED_ONLY is 1, but what the web asks cannot be read from ${list ?? 'anywhere'}. Build the web, or do not set it.`,
    );
  }
}
