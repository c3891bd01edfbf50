import compile from 'icu-minify/compile';
import ts from 'typescript';
import type { Plugin } from 'vite';

const CATALOGUE = /\.(en|de)\.ts$/;

/**
 * Compiles the words of the catalogue at the build, so that no page loads a parser of ICU messages. Every text in a
 * file of words (`messages.en.ts`, `standing.en.ts`, or another language) that is the value of a property is a message.
 */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } } }),
    transform(code, id) {
      return CATALOGUE.test(id) ? { code: compiled(code, id), map: null } : null;
    },
  };
}

/** The catalogue with each message in its compiled form, the last one first: what comes before keeps its place. */
function compiled(code: string, id: string): string {
  const source = ts.createSourceFile(id, code, ts.ScriptTarget.ES2022);
  return messagesOf(source).reduceRight(
    (words, message) =>
      words.slice(0, message.getStart(source)) + JSON.stringify(compile(message.text)) + words.slice(message.end),
    code,
  );
}

function messagesOf(node: ts.Node): ts.StringLiteralLike[] {
  if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer)) return [node.initializer];
  const found: ts.StringLiteralLike[] = [];
  ts.forEachChild(node, (part) => void found.push(...messagesOf(part)));
  return found;
}
