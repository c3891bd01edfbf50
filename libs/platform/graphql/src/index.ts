export {
  connectionOf,
  decodeCursor,
  decodeIdCursor,
  decodeValueCursor,
  encodeCursor,
  PageArgs,
  rowsFor,
  toPage,
  type Page,
} from './connection';
export { errorFormatter, formatError } from './error-formatter';
export { graphqlModule } from './graphql.module';
export { InputPipe } from './input.pipe';
export { assertWithinLimits, LIMITS } from './limits';
export { LocalDate, LocalDateScalar, parseLocalDate } from './local-date.scalar';
export { isUuid } from './uuid';
