import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { AppError } from '@throughline/platform/errors';
import { isUuid } from './uuid';

const MAX_PAGE = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `How many to give, at most ${MAX_PAGE}.` })
  first: number;

  @Field(() => String, { nullable: true, description: 'Give what follows this cursor.' })
  after?: string | null;
}

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Hand it to `after` for the next page.' })
  endCursor: string | null;

  @Field({ description: 'Whether more follows.' })
  hasNextPage: boolean;
}

export interface Edge<T> {
  node: T;
  cursor: string;
}

export interface Page<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
}

/** The connection type of a node, after the Relay cursor connections specification. */
export function connectionOf<T>(node: Type<T>, name: string): Type<Page<T>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} and its place in the list.` })
  class NodeEdge implements Edge<T> {
    @Field(() => node, { description: 'What stands here.' })
    node: T;

    @Field({ description: 'Its place in the list.' })
    cursor: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection implements Page<T> {
    @Field(() => [NodeEdge], { description: 'What stands on this page, in order.' })
    edges: NodeEdge[];

    @Field(() => PageInfo, { description: 'Whether more follows, and where.' })
    pageInfo: PageInfo;
  }

  return Connection;
}

/** A page of rows that were read with one row more than asked: the extra one says that more follows. */
export function toPage<T>(rows: T[], first: number, keyOf: (row: T) => readonly string[]): Page<T> {
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: encodeCursor(keyOf(node)) }));
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > first } };
}

/** How many rows to read for a page: one more than `first`. @throws AppError BAD_INPUT outside 1 to 100. */
export function rowsFor({ first }: PageArgs): number {
  if (first < 1 || first > MAX_PAGE)
    throw new AppError('BAD_INPUT', `A page holds 1 to ${MAX_PAGE} entries`, {
      field: 'first',
      hint: 'Ask for fewer and follow pageInfo.endCursor.',
    });
  return first + 1;
}

/** Text that PostgreSQL takes: without NUL, and without half a character. */
const isText = (part: unknown) => typeof part === 'string' && !/[\0\p{Surrogate}]/u.test(part);

export const encodeCursor = (key: readonly string[]) => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The key in a cursor of `length` parts, or nulls for the first page. @throws AppError BAD_INPUT for any other text. */
export function decodeCursor(cursor: string | null | undefined, length: number): (string | null)[] {
  if (!cursor) return Array.from({ length }, () => null);
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every(isText)) return key;
  } catch {
    // Said below, with what is no key either.
  }
  throw notACursor();
}

/** The id in a cursor of a list in the order of its ids, or null for the first page. @throws AppError BAD_INPUT */
export function decodeIdCursor(cursor: string | null | undefined): string | null {
  const [id = null] = decodeCursor(cursor, 1);
  if (id !== null && !isUuid(id)) throw notACursor();
  return id;
}

/**
 * The key in a cursor of a value and an id.
 * @param isValue says whether a text can be the value, where PostgreSQL would not take any text
 * @throws AppError BAD_INPUT for any other text
 */
export function decodeValueCursor(
  cursor: string | null | undefined,
  isValue: (text: string) => boolean = () => true,
): [value: string | null, id: string | null] {
  const [value = null, id = null] = decodeCursor(cursor, 2);
  if (id !== null && !(isUuid(id) && isValue(value ?? ''))) throw notACursor();
  return [value, id];
}

const notACursor = () =>
  new AppError('BAD_INPUT', 'This is not a cursor of this list', {
    field: 'after',
    hint: 'Use pageInfo.endCursor of the page before, or leave it out.',
  });
