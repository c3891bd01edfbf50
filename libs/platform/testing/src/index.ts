export { cloneDatabase, type TestDatabase } from './clone-database';
export { importFile, upload, type ImportAnswer } from './import-file';
export { hostileDocuments, type HostileDocument } from './hostile-documents';
export { listen, type Listener } from './listen';
export { sampleCookie, sampleDomain, SampleHandler } from './sample-domain';
export { sampleOperation, type OperationKind } from './sample-operation';
export { startSecondProcess, type SecondProcess } from './start-second-process';
export { startTestApi, type GraphqlAnswer, type TestApi } from './start-test-api';
