import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { placeOf, RightsTable, type RequestContext } from '@throughline/platform/auth';
import { AppError } from '@throughline/platform/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, type GraphQLSchema, NoSchemaIntrospectionCustomRule } from 'graphql';
import { errorFormatter } from './error-formatter';
import { inTurn } from './limits/in-turn';
import { assertWithinLimits, LIMITS } from './limits/limits';
import { assertListsFew } from './limits/list-depth';
import { assertMayBeLong, bytesOf, tooLong } from './limits/long-input';
import { assertStorable } from './input/storable';
import { TrustedOperations } from './limits/trusted-operations';
import { type Variables, withDefaults } from './input/variable-defaults';

export interface GraphqlOptions {
  /** Lets anybody read the schema: development and the demo. */
  explorable: boolean;
}

/** GraphQL over HTTP on Mercurius with compiled queries. Subscriptions have a transport of their own. */
export function graphqlModule({ explorable }: GraphqlOptions): DynamicModule {
  return GraphQLModule.forRootAsync<MercuriusDriverConfig>({
    driver: MercuriusDriver,
    inject: [TrustedOperations, RightsTable],
    useFactory: (trusted: TrustedOperations, rights: RightsTable) => ({
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      // The driver's explorer loads its scripts from elsewhere, which our pages may not.
      graphiql: false,
      subscription: false,
      jit: 1,
      cache: 1024,
      allowBatchedQueries: false,
      csrfPrevention: { allowedContentTypes: ['application/json'] },
      graphql: { parseOptions: { maxTokens: LIMITS.tokens } },
      validationRules: explorable ? [] : [NoSchemaIntrospectionCustomRule],
      hooks: {
        preValidation: async (schema: GraphQLSchema, document: DocumentNode) => {
          const free = explorable && isIntrospection(document);
          assertWithinLimits(document, 'http', free);
          if (!free) assertListsFew(schema, document);
          trusted.assertTrusted(document);
        },
        preExecution: async (
          schema: GraphQLSchema,
          document: DocumentNode,
          context: Context,
          variables?: Variables,
        ) => {
          assertMayBeLong(context.bytes, { schema, document, viewer: context.viewer }, rights);
          assertStorable(document, variables);
          return { variables: withDefaults(document, variables) };
        },
      },
      additionalRouteOptions: {
        ...inTurn(),
        bodyLimit: LIMITS.longBodyBytes,
        preValidation: async ({ body }: FastifyRequest) => assertDocumentIsText(body),
        // Fastify's own serialiser rewrites the numbers in error paths.
        serializerCompiler: () => (data: unknown) => JSON.stringify(data),
      },
      errorFormatter,
      context: contextOf,
    }),
  } as never);
}

/** Otherwise a number would be handed to the parser as it is, and a list of one text as that text. */
function assertDocumentIsText(body: unknown): void {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
  // A long document would stay in the cache of documents, and only variables may be long.
  if (typeof query === 'string' && Buffer.byteLength(query) > LIMITS.bodyBytes) throw tooLong();
  if (query === undefined || query === null || typeof query === 'string') return;
  throw new AppError('BAD_INPUT', 'The document is not text', {
    field: 'query',
    hint: 'Send JSON: { "query": a document, "variables": an object }.',
  });
}

interface Context extends RequestContext {
  /** How long the request was. */
  bytes: number;
}

function contextOf(request: FastifyRequest & Partial<RequestContext>, reply: FastifyReply): Context {
  return {
    bytes: bytesOf(request),
    viewer: request.viewer ?? null,
    cookie: request.headers.cookie,
    client: { address: placeOf(request.ip), userAgent: request.headers['user-agent'] ?? '' },
    setCookie: (header) => void reply.header('set-cookie', header),
  };
}

/** Whether a document reads the schema and nothing else. */
function isIntrospection({ definitions }: DocumentNode): boolean {
  return definitions.every(
    (definition) =>
      definition.kind !== 'OperationDefinition' ||
      definition.selectionSet.selections.every(
        (selection) => selection.kind === 'Field' && selection.name.value.startsWith('__'),
      ),
  );
}
