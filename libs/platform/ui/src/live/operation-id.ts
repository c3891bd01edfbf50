/**
 * The id of a subscription on the socket: the same for everyone who asks the same thing, so that the server can send
 * all of them one frame. Apollo sends one subscription for equal operations, so an id is never in use twice.
 */
export function operationId(payload: {
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}): string {
  const variables = JSON.stringify(payload.variables ?? {});
  return `${payload.operationName ?? 'anonymous'}${variables === '{}' ? '' : variables}`;
}
