import { getMetadataStorage, IS_UUID } from 'class-validator';

/**
 * Writes the ids of an input in the one way in which PostgreSQL gives them back, in lower case: code compares ids as
 * texts, and one id in two ways would be two. Which properties are ids their rule `@IsUUID` says.
 */
export function withCanonicalIds<Input extends object>(input: Input): Input {
  const fields = input as Record<string, unknown>;
  for (const name of idsOf(input)) fields[name] = lowered(fields[name]);
  for (const inner of Object.values(fields).flat()) if (isInput(inner)) withCanonicalIds(inner);
  return input;
}

const idsOf = (input: object) =>
  getMetadataStorage()
    .getTargetValidationMetadatas(input.constructor, '', false, false)
    .filter(({ name }) => name === IS_UUID)
    .map(({ propertyName }) => propertyName);

function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered);
  return typeof value === 'string' ? value.toLowerCase() : value;
}

const isInput = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && value.constructor !== Object;
