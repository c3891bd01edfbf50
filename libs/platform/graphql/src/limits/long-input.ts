import { Extensions } from '@nestjs/graphql';
import { assertAllowed, type RequestContext, type RightsTable, type Rule } from '@throughline/platform/auth';
import { AppError } from '@throughline/platform/errors';
import type { FastifyRequest } from 'fastify';
import { type DocumentNode, type GraphQLSchema, Kind } from 'graphql';
import { LIMITS } from './limits';

/** The variables of this operation may be long, from those whom its rule lets in: up to `LIMITS.longBodyBytes`. */
export const LongInput = () => Extensions({ longInput: true });

export const tooLong = (bytes: number = LIMITS.bodyBytes) =>
  new AppError('LIMIT_EXCEEDED', 'The request is too large', {
    hint: `Send at most ${bytes / 1024} kB; ask for less, in several documents.`,
  });

/** How long a request is, in bytes. One that comes in pieces does not say. */
export const bytesOf = ({ headers, body }: FastifyRequest): number =>
  Number(headers['content-length'] ?? Buffer.byteLength(JSON.stringify(body) ?? ''));

/** A request above the common limit calls nothing but what takes long inputs, as somebody who may. @throws AppError LIMIT_EXCEEDED */
export function assertMayBeLong(
  bytes: number,
  { schema, document, viewer }: { schema: GraphQLSchema; document: DocumentNode } & Pick<RequestContext, 'viewer'>,
  rights: RightsTable,
): void {
  if (bytes <= LIMITS.bodyBytes) return;
  const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  for (const name of rootFieldsOf(document)) {
    const { longInput, rule } = (fields[name]?.extensions ?? {}) as { longInput?: true; rule?: Rule };
    if (!longInput || !isAllowed(rule, viewer, rights)) throw tooLong();
  }
}

/** What is called. A fragment at the root has no name that takes long inputs. */
const rootFieldsOf = ({ definitions }: DocumentNode): string[] =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.map((each) => (each.kind === Kind.FIELD ? each.name.value : ''))
      : [],
  );

function isAllowed(...[rule, viewer, rights]: Parameters<typeof assertAllowed>): boolean {
  try {
    assertAllowed(rule, viewer, rights);
    return true;
  } catch {
    return false;
  }
}
