import type { PipeTransform } from '@nestjs/common';
import { AppError } from '@throughline/platform/errors';

const LONGEST_QUOTE = 50;

/** For `@Query()` of a route outside GraphQL: takes what stands in the address, each known name once at most. */
export class KnownParametersPipe<Name extends string> implements PipeTransform<
  Readonly<Record<string, unknown>>,
  Partial<Record<Name, string>>
> {
  private readonly known: ReadonlySet<string>;

  constructor(...known: readonly Name[]) {
    this.known = new Set(known);
  }

  /** @throws AppError BAD_INPUT that names what is not known, or what stands twice */
  transform(query: Readonly<Record<string, unknown>>): Partial<Record<Name, string>> {
    for (const [name, value] of Object.entries(query)) {
      const field = name.slice(0, LONGEST_QUOTE);
      if (!this.known.has(name))
        throw new AppError('BAD_INPUT', `There is no parameter "${field}" here`, {
          field,
          hint: `Known are: ${[...this.known].join(', ')}.`,
        });
      if (typeof value !== 'string')
        throw new AppError('BAD_INPUT', `The parameter "${field}" stands in the address twice`, {
          field,
          hint: 'Name it once.',
        });
    }
    return query as Partial<Record<Name, string>>;
  }
}
