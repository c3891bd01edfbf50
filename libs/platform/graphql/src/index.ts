export { connectionOf, decodeIdCursor, decodeValueCursor, PageArgs, rowsFor, toPage, type Page } from './connection';
export { formatError } from './error-formatter';
export { graphqlModule } from './graphql.module';
export { InputPipe } from './input.pipe';
export { RULES_WITH_WORDS } from './input-words';
export { assertWithinLimits, LIMITS } from './limits';
export { isCalendarDay, LocalDate, LocalDateScalar } from './local-date.scalar';
export { storedText } from './stored-text';
export { isUuid } from './uuid';
