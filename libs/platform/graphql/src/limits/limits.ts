import { type DocumentNode, type FragmentDefinitionNode, Kind, Location, type SelectionSetNode } from 'graphql';
import { AppError } from '@throughline/platform/errors';

/** What one document may ask. Clients of the product stay far below; hostile documents are refused unexecuted. */
export const LIMITS = {
  bodyBytes: 20_480,
  /** Of the few operations that take a whole text: see `LongInput`. Documents are never longer than `bodyBytes`. */
  longBodyBytes: 262_144,
  tokens: 1_500,
  depth: 10,
  aliases: 15,
  fields: 300,
} as const;

export const ASK_FOR_LESS = 'Ask for less, in several documents.';

const refuse = (message: string, hint = ASK_FOR_LESS) => new AppError('LIMIT_EXCEEDED', message, { hint });
/** Not a matter of size: it would be refused however small it was. */
const misdirected = (message: string, hint: string) => new AppError('BAD_INPUT', message, { hint });

/**
 * Refuses a document that is too large, before validation: the standard rules are quadratic on hostile ones.
 * Fragments count each time they are spread.
 * @throws AppError LIMIT_EXCEEDED
 */
export function assertWithinLimits(document: DocumentNode, transport: 'http' | 'websocket', free = false): void {
  // A client could send the syntax tree as JSON and so avoid the parser's token limit.
  if (!(document.loc instanceof Location))
    throw misdirected('The document is not text', 'Send it as text in query, not as a syntax tree.');
  assertOneOperation(document, transport);
  const counter = new SelectionCounter(document, free ? Infinity : LIMITS.depth);
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) counter.walk(definition.selectionSet, 1, new Set());
}

function assertOneOperation(document: DocumentNode, transport: 'http' | 'websocket'): void {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1) throw refuse('This is not exactly one operation', 'Send one in each document.');
  const subscribes = operations[0]?.operation === 'subscription';
  // Over HTTP a subscription would be resolved once without the checks of subscribing.
  if (subscribes && transport === 'http')
    throw misdirected(
      'Subscriptions do not travel over HTTP',
      'Send them over a WebSocket to the same path, as graphql-transport-ws.',
    );
  if (!subscribes && transport === 'websocket')
    throw misdirected(
      'Only subscriptions travel over the WebSocket',
      'Send queries and mutations to the same path with POST.',
    );
}

class SelectionCounter {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private aliases = 0;
  private fields = 0;

  constructor(
    document: DocumentNode,
    private readonly depth: number,
  ) {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  walk(selections: SelectionSetNode, depth: number, inside: ReadonlySet<string>): void {
    if (depth > this.depth) throw refuse(`The document is more than ${this.depth} levels deep`);
    for (const selection of selections.selections) {
      if (++this.fields > LIMITS.fields) throw refuse(`The document selects more than ${LIMITS.fields} fields`);
      if (selection.kind === Kind.FIELD) {
        if (selection.alias && ++this.aliases > LIMITS.aliases)
          throw refuse(`The document has more than ${LIMITS.aliases} aliases`);
        if (selection.selectionSet) this.walk(selection.selectionSet, depth + 1, inside);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.walk(selection.selectionSet, depth + 1, inside);
      } else {
        this.walkFragment(selection.name.value, depth, inside);
      }
    }
  }

  private walkFragment(name: string, depth: number, inside: ReadonlySet<string>): void {
    if (inside.has(name)) throw misdirected(`Fragment ${name} spreads itself`, 'Spread it from outside.');
    const fragment = this.fragments.get(name);
    if (fragment) this.walk(fragment.selectionSet, depth + 1, new Set(inside).add(name));
  }
}
