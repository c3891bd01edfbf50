/** A document, as HTML: see apps/web/build/markdown.ts. */
declare module 'docs/*.md' {
  const html: string;
  export default html;
}
