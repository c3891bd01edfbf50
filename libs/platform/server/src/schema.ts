import type { Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LocalDateScalar } from '@throughline/platform/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { Domain } from './domain';

/** The GraphQL schema of the domains as text, without a database. */
export async function schemaOf(domains: readonly Domain[]): Promise<string> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, new FastifyAdapter(), { logger: ['error'] });
  await app.init();
  const resolvers = domains.flatMap(({ module }) => resolversIn(module));
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers, [LocalDateScalar]);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

function resolversIn(module: Type): Type[] {
  const providers: Type[] = Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) ?? [];
  return providers.filter((provider) => typeof provider === 'function' && provider.name.endsWith('Resolver'));
}
