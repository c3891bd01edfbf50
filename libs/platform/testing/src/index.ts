export { cloneDatabase, type TestDatabase } from './clone-database';
export { startTestApi, type GraphqlAnswer, type TestApi } from './start-test-api';
