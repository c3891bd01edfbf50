import type { Page } from 'playwright-core';
import { productUrl } from './browser';
import { until } from './product';

const APPLY = `mutation ($kind: String!, $file: ID!, $unitSet: ID, $mapping: [ColumnMappingInput!]) {
  applyImport(kind: $kind, file: $file, unitSet: $unitSet, mapping: $mapping) { id } }`;
const STATUS = 'query ($id: ID!) { import(id: $id) { status } }';

/** Brings a file in as the person whose window this is, and waits until it is in. */
export async function importFile(
  page: Page,
  csv: Buffer,
  options: { kind: string; unitSet?: string; mapping?: { column: string; field: string }[] },
): Promise<void> {
  const ask = async (query: string, variables: object) => {
    const answer = await page.request.post(productUrl('/graphql'), { data: { query, variables } });
    return ((await answer.json()) as { data: Record<string, { id: string; status: string }> }).data;
  };
  const headers = { 'content-type': 'text/csv' };
  const upload = await page.request.post(productUrl('/api/uploads'), { headers, data: csv });
  const { file } = (await upload.json()) as { file: string };
  const { applyImport } = await ask(APPLY, { ...options, file });
  const statusNow = async () => (await ask(STATUS, { id: applyImport?.id })).import?.status;
  await until(async () => !['WAITING', 'RUNNING'].includes((await statusNow()) ?? ''));
  expect(await statusNow()).toBe('DONE');
}
