import { randomUUID } from 'node:crypto';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

export type OperationKind = 'query' | 'mutation' | 'subscription';

/** A document that calls one root field with the least arguments that are valid: ids of nothing that exists. */
export function sampleOperation(kind: OperationKind, field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const given = required.map(({ name, type }) => `${name}: ${sampleValue(type)}`);
  return `${kind} { ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection(field.type)} }`;
}

const selection = (type: GraphQLOutputType) => (isLeafType(getNamedType(type)) ? '' : ' { __typename }');

const scalars: Record<string, () => string> = {
  ID: () => JSON.stringify(randomUUID()),
  Int: () => '1',
  Float: () => '1.5',
  Boolean: () => 'true',
  DateTime: () => '"2026-11-01T09:00:00Z"',
  LocalDate: () => '"2026-11-01"',
};

function sampleValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sampleValue(type.ofType);
  if (isListType(type)) return `[${sampleValue(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return `{ ${fields.map((field) => `${field.name}: ${sampleValue(field.type)}`).join(', ')} }`;
  }
  return scalars[type.name]?.() ?? JSON.stringify(`sample ${randomUUID()}`);
}
