import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { AppError } from '@throughline/platform/errors';

/**
 * Refuses a list inside a list: each multiplies what one message costs, and a subscription pays it with every message.
 * @param document one that is valid, so that its fragments do not spread themselves
 * @throws AppError LIMIT_EXCEEDED
 */
export function assertListsApart(schema: GraphQLSchema, document: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  function walk(selections: SelectionSetNode, parent: GraphQLNamedType | undefined, list: string | null): void {
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) {
        if (!selection.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) continue;
        const field = parent.getFields()[selection.name.value];
        if (!field) continue;
        const isList = isListType(getNullableType(field.type));
        if (isList && list) throw tooMuch(field.name, list);
        walk(selection.selectionSet, getNamedType(field.type), isList ? field.name : list);
      } else {
        const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (!inner) continue;
        const type = inner.typeCondition ? schema.getType(inner.typeCondition.name.value) : parent;
        walk(inner.selectionSet, type, list);
      }
    }
  }

  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      walk(definition.selectionSet, schema.getRootType(definition.operation) ?? undefined, null);
}

const tooMuch = (field: string, list: string) =>
  new AppError('LIMIT_EXCEEDED', `The list ${field} stands inside the list ${list}`, {
    hint: 'Subscribe to one of them, and read the other with a query.',
  });
