import type { TestApi } from './start-test-api';
import { until } from './until';

export interface ImportAnswer {
  id: string;
  status: string;
  counts: { added: number; changed: number; unchanged: number; ended: number; errors: number };
  errors: { line: number; column: string; value: string; message: string; hint: string }[];
  errorsUrl: string | null;
  changes: {
    line: number;
    action: string;
    label: string;
    fields: { field: string; before: string; after: string }[];
  }[];
  notes: string[];
  columns: string[];
  message: string | null;
}

const IMPORT = `id status message progress columns notes errorsUrl
  counts { added changed unchanged ended errors }
  errors { line column value message hint }
  changes { line action label fields { field before after } }`;

/** Brings a file to a test's server. Gives what the server says of it. */
export async function upload(api: TestApi, cookie: string, file: string | Buffer) {
  const answer = await api.app.inject({
    method: 'POST',
    url: '/api/uploads',
    headers: { cookie, 'content-type': 'text/csv' },
    payload: file,
  });
  return { status: answer.statusCode, ...answer.json<{ file: string; columns: string[]; sampleRows: string[][] }>() };
}

/** Previews or applies a file, and waits until that has ended. */
export async function importFile(
  api: TestApi,
  cookie: string,
  act: 'previewImport' | 'applyImport',
  options: { kind: string; file: string | Buffer; mapping?: { column: string; field: string }[]; unitSet?: string },
): Promise<ImportAnswer> {
  const { file } = await upload(api, cookie, options.file);
  const answer = await api.gql<Record<string, ImportAnswer>>(
    `mutation ($kind: String!, $file: ID!, $mapping: [ColumnMappingInput!], $unitSet: ID) {
       ${act}(kind: $kind, file: $file, mapping: $mapping, unitSet: $unitSet) { ${IMPORT} } }`,
    { kind: options.kind, file, mapping: options.mapping, unitSet: options.unitSet },
    cookie,
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return until(async () => {
    const { data } = await api.gql<{ import: ImportAnswer }>(
      `query ($id: ID!) { import(id: $id) { ${IMPORT} } }`,
      answer.data[act],
      cookie,
    );
    return !['WAITING', 'RUNNING'].includes(data.import.status) && data.import;
  });
}
