export { connectionOf, decodeIdCursor, decodeValueCursor, PageArgs, rowsFor, toPage, type Page } from './connection';
export { formatError } from './error-formatter';
export { graphqlModule } from './graphql.module';
export { InputPipe } from './input.pipe';
export { assertWithinLimits, LIMITS } from './limits';
export { LocalDate, LocalDateScalar } from './local-date.scalar';
export { isUuid } from './uuid';
