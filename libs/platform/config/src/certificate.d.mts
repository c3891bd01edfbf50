import type { Environment } from './environment.mjs';

/**
 * Reads the certificate of TLS_CERT and its key of TLS_KEY, in PEM form.
 * @returns undefined without them
 * @throws {EnvironmentError} when a file cannot be read, is something else, or the two are no pair that is in force
 */
export function readCertificate(
  environment: Pick<Environment, 'tlsCert' | 'tlsKey'>,
): { cert: Buffer; key: Buffer } | undefined;
