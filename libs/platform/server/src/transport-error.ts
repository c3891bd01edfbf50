import { AppError } from '@throughline/platform/errors';

/** What Fastify and Nest throw of a request that no route took. */
interface Refused {
  status: number;
  error: AppError;
}

const nothingThere = () =>
  new AppError('NOT_FOUND', 'There is nothing at this address that answers this method', {
    hint: 'See that address and method are as the documentation gave them.',
  });
const wrongType = () =>
  new AppError('BAD_INPUT', 'The body has a content type that is not taken here', {
    hint: 'Send GraphQL as application/json, and a file as text/csv.',
  });
const tooLarge = () =>
  new AppError('LIMIT_EXCEEDED', 'The body is too large', { hint: 'Send less at once; files go to /api/uploads.' });
const notRead = () =>
  new AppError('BAD_INPUT', 'The request cannot be read', {
    hint: 'See that its body is what its content type and length say.',
  });

const addressNotRead = () =>
  new AppError('BAD_INPUT', 'The address cannot be read', { hint: 'Write a percent sign in an address as %25.' });
const partTooLong = () =>
  new AppError('LIMIT_EXCEEDED', 'A part of the address is too long', { hint: 'Use ids as the API gave them.' });

/** A request that was refused before any route of ours took it, in our words; null for what is our own fault. */
export function refusedByTransport(thrown: unknown): Refused | null {
  const status = statusOf(thrown);
  if (status === undefined || status < 400 || status >= 500) return null;
  if (status === 404 || status === 405) return { status, error: nothingThere() };
  if (status === 413) return { status, error: tooLarge() };
  if (status === 414) return { status, error: partTooLong() };
  if (thrown instanceof URIError) return { status, error: addressNotRead() };
  return { status, error: status === 415 ? wrongType() : notRead() };
}

/** Nest's errors say it by a method, Fastify's by a field. */
function statusOf(thrown: unknown): number | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  if ('getStatus' in thrown && typeof thrown.getStatus === 'function') return thrown.getStatus() as number;
  return 'statusCode' in thrown && typeof thrown.statusCode === 'number' ? thrown.statusCode : undefined;
}
