import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, Kind, print } from 'graphql';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** The file below the built web that lists what it asks the API. */
const LIST = 'operations.json';
const GENERATED_BY = /import \{ graphql \} from '(\.\.?\/gql)';/;
const DOCUMENT =
  /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g;

/**
 * Puts each generated document where it is used, so that a page loads its own and no others; and lists every operation
 * of the web as text: what GRAPHQL_TRUSTED_ONLY narrows the API to.
 */
export function ownOperations(): Plugin {
  const documents = new Map<string, Promise<Record<string, DocumentNode>>>();
  const documentsOf = (file: string) => {
    if (!documents.has(file)) documents.set(file, generated(file));
    return documents.get(file)!;
  };
  return {
    name: 'own-operations',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      const folder = id.endsWith('.graphql.ts') && GENERATED_BY.exec(code)?.[1];
      if (!folder) return null;
      const known = await documentsOf(path.resolve(path.dirname(id), folder, 'graphql.ts'));
      const inline = (kind: string, name: string) => {
        const document = known[`${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`];
        return document ? JSON.stringify(document) : this.error(`${name} is not generated: run codegen`);
      };
      return code
        .replace(GENERATED_BY, '')
        .replace(DOCUMENT, (_, kind: string, name: string) => `(${inline(kind, name)} as never)`);
    },
    async generateBundle() {
      const all = (await Promise.all(documents.values())).flatMap((known) => Object.values(known));
      const operations = all.filter(isOperation).map((document) => print(document));
      if (operations.length === 0) this.error('The web was built without operations: has codegen run?');
      this.emitFile({ type: 'asset', fileName: LIST, source: JSON.stringify(operations.sort()) });
    },
  };
}

/** The documents of a generated file, by the name of their export. It imports types and nothing else. */
async function generated(file: string): Promise<Record<string, DocumentNode>> {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`) as Promise<Record<string, DocumentNode>>;
}

const isOperation = (value: DocumentNode) =>
  value.definitions?.some(({ kind }) => kind === Kind.OPERATION_DEFINITION) ?? false;
