import { type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

export type Variables = Record<string, unknown>;

/**
 * The variables of a request with the defaults that its document declares: compiled queries ignore those.
 * Gives undefined when there is nothing to fill in.
 */
export function withDefaults(document: DocumentNode, variables: Variables | null = null): Variables | undefined {
  const declared = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  const missing = declared.flatMap(({ variable, defaultValue }) =>
    defaultValue && variables?.[variable.name.value] === undefined
      ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const]
      : [],
  );
  return missing.length > 0 ? { ...variables, ...Object.fromEntries(missing) } : undefined;
}
