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
  const resolvers = [...new Set(domains.flatMap(({ module }) => resolversIn(module)))];
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers, [LocalDateScalar]);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** Those of a module, and of the modules that it is made of. */
function resolversIn(module: Type): Type[] {
  const partsIn = (key: string): Type[] =>
    (Reflect.getMetadata(key, module) ?? []).filter((part: unknown) => typeof part === 'function');
  return [
    ...partsIn(MODULE_METADATA.PROVIDERS).filter(({ name }) => name.endsWith('Resolver')),
    ...partsIn(MODULE_METADATA.IMPORTS).flatMap(resolversIn),
  ];
}
