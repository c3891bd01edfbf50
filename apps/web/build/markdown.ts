import path from 'node:path';
import MarkdownIt from 'markdown-it';
import type { Plugin } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Importing `docs/NAME.md` gives that document as HTML, made at build: it is a page as it stands there. */
export function markdown(): Plugin {
  const reader = new MarkdownIt({ typographer: false });
  // A wide table moves sideways in a place of its own, by keyboard too, named after the heading above it.
  reader.renderer.rules.table_open = (tokens, place) => {
    const heading = tokens.slice(0, place).findLastIndex(({ type }) => type === 'heading_open');
    const name = reader.utils.escapeHtml(tokens[heading + 1]?.content ?? '');
    return `<div class="table" role="region" tabindex="0" aria-label="${name}"><table>`;
  };
  reader.renderer.rules.table_close = () => '</table></div>';
  return {
    name: 'markdown',
    resolveId: (id) => (/^docs\/[\w.-]+\.md$/.test(id) ? path.join(ROOT, id) : null),
    transform: (code, id) =>
      id.endsWith('.md') ? { code: `export default ${JSON.stringify(reader.render(code))}`, map: null } : null,
  };
}
