import { watch } from 'node:fs';
import path from 'node:path';
import { runNx } from '../product/build.mjs';
import { root } from '../system/root.mjs';

const SETTLED_AFTER = 200; // ms: an editor writes a file more than once

/**
 * Generates the typed operations of the pages again when a GraphQL document or the schema changes.
 * @param {(text: string) => void} say
 * @returns {import('../system/shutdown.mjs').Closable}
 */
export function watchOperations(say) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let closed = false;
  const generate = async () => {
    const { code, output } = await runNx(['run-many', '-t', 'codegen']);
    if (!closed) say(code ? `GraphQL operations could not be typed.\n${output}` : 'GraphQL operations typed.');
  };
  const changed = (/** @type {string | null} */ file) => {
    if (!file?.endsWith('.graphql.ts') && !file?.endsWith('schema.graphql')) return;
    clearTimeout(timer);
    timer = setTimeout(generate, SETTLED_AFTER);
  };
  const folders = ['libs', 'apps'].map((each) => path.join(root, each));
  const watchers = folders.map((each) => watch(each, { recursive: true }, (_event, file) => changed(file)));
  return {
    close() {
      closed = true;
      clearTimeout(timer);
      watchers.forEach((each) => each.close());
    },
  };
}
