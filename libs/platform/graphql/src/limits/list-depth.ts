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

/** How many lists of a query may stand inside each other. No page needs more. */
const MOST_LISTS = 4;

/**
 * Refuses a list inside a list: each multiplies what one message costs, and a subscription pays it with every message.
 * @param document one whose fragments do not spread themselves
 * @throws AppError LIMIT_EXCEEDED
 */
export function assertListsApart(schema: GraphQLSchema, document: DocumentNode): void {
  walkLists(schema, document, (list, [outer]) => {
    if (outer) throw refuse(list, outer, 'Subscribe to one of them, and read the other with a query.');
  });
}

/**
 * Refuses a list inside itself, as the reports of reports, and many inside each other: a short document would ask for
 * thousands of rows.
 * @param document one whose fragments do not spread themselves
 * @throws AppError LIMIT_EXCEEDED
 */
export function assertListsFew(schema: GraphQLSchema, document: DocumentNode): void {
  walkLists(schema, document, (list, outer) => {
    if (outer.includes(list) || outer.length >= MOST_LISTS)
      throw refuse(list, outer.at(-1) ?? '', 'Ask for it in a document of its own.');
  });
}

/** Visits each field that is a list, with the lists that it stands in, outermost first: `Person.reports`. */
function walkLists(
  schema: GraphQLSchema,
  document: DocumentNode,
  visit: (list: string, outer: readonly string[]) => void,
): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  function walk(selections: SelectionSetNode, parent: GraphQLNamedType | undefined, lists: readonly string[]): void {
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) {
        if (!selection.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) continue;
        const field = parent.getFields()[selection.name.value];
        if (!field) continue;
        const list = isListType(getNullableType(field.type)) ? [`${parent.name}.${field.name}`] : [];
        for (const each of list) visit(each, lists);
        walk(selection.selectionSet, getNamedType(field.type), [...lists, ...list]);
      } else {
        const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (!inner) continue;
        const type = inner.typeCondition ? schema.getType(inner.typeCondition.name.value) : parent;
        walk(inner.selectionSet, type, lists);
      }
    }
  }

  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      walk(definition.selectionSet, schema.getRootType(definition.operation) ?? undefined, []);
}

const refuse = (list: string, outer: string, hint: string) =>
  new AppError('LIMIT_EXCEEDED', `The list ${list} stands inside the list ${outer}`, { hint });
