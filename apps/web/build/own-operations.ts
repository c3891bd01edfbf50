import { type DocumentNode, Kind, print } from 'graphql';
import type { Plugin } from 'vite';

/** The file below the built web that lists what it asks the API. */
const LIST = 'operations.json';
const GENERATED = /\/src\/gql\/graphql\.ts$/;

/** Lists every operation of the web as text, from its generated documents: what GRAPHQL_TRUSTED_ONLY narrows the API to. */
export function ownOperations(): Plugin {
  const modules = new Map<string, string>();
  return {
    name: 'own-operations',
    apply: 'build',
    enforce: 'post',
    // By now it is JavaScript that stands alone: the generated files import types and nothing else.
    transform(code, id) {
      if (GENERATED.test(id)) modules.set(id, code);
    },
    async generateBundle() {
      const operations = (await Promise.all([...modules.values()].map(operationsOf))).flat().sort();
      if (operations.length === 0) this.error('The web was built without operations: has codegen run?');
      this.emitFile({ type: 'asset', fileName: LIST, source: JSON.stringify(operations) });
    },
  };
}

async function operationsOf(code: string): Promise<string[]> {
  const exported: unknown[] = Object.values(await import(`data:text/javascript,${encodeURIComponent(code)}`));
  return exported.filter(isOperation).map((document) => print(document));
}

const isOperation = (value: unknown): value is DocumentNode =>
  (value as DocumentNode).definitions?.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
