import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, type GraphQLNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';

const schema = buildSchema(readFileSync(path.join(import.meta.dirname, '../schema.graphql'), 'utf8'));
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];

interface Described {
  name: string;
  description?: string | null;
}

/** A type (unless it is a root) and what stands in it: fields, or the values of an enum. */
function partsOf(type: GraphQLNamedType): Described[] {
  const parts: Described[] =
    isObjectType(type) || isInputObjectType(type)
      ? Object.values<Described>(type.getFields())
      : isEnumType(type)
        ? [...type.getValues()]
        : [];
  const named = parts.map(({ name, description }) => ({ name: `${type.name}.${name}`, description }));
  return roots.some((root) => root === type) ? named : [type, ...named];
}

test('every type, field and value of the schema says what it is', () => {
  const all = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const silent = all.flatMap(partsOf).filter(({ description }) => !description);
  expect(silent.map(({ name }) => name)).toEqual([]);
});
