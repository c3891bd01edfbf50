import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import { AppError } from '@throughline/platform/errors';

/** The operations that are answered: those of the web alone (GRAPHQL_TRUSTED_ONLY), or all within the limits. */
export class TrustedOperations {
  private readonly known: ReadonlySet<string> | null;

  /** @param operations as text; null when any document may be asked */
  constructor(operations: readonly string[] | null) {
    this.known = operations && new Set(operations.map((operation) => plain(parse(operation))));
  }

  /** Call it after the limits: it walks the whole document. @throws AppError FORBIDDEN */
  assertTrusted(document: DocumentNode): void {
    if (!this.known || this.known.has(plain(document))) return;
    throw new AppError('FORBIDDEN', "Only what Throughline's own pages ask is answered here", {
      hint: 'Load the page anew if it has been open for long. Other programs are answered once GRAPHQL_TRUSTED_ONLY is not set.',
    });
  }
}

/** A document as text, whatever its layout, without the __typename that clients add to each selection for their cache. */
function plain(document: DocumentNode): string {
  const bare = visit(document, {
    [Kind.FIELD]: ({ name, alias }) => (name.value === '__typename' && !alias ? null : undefined),
  });
  return print(bare);
}
