import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('./explorer-page.mjs', import.meta.url));

/** Everything comes from the machine itself; Vite writes styles into the page and tells it of changes by a socket. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' ws://localhost:* ws://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HTML = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Throughline's API</title><meta name="viewport" content="width=device-width">
<body><div id="explorer"></div><script type="module" src="/@fs${PAGE}"></script></body></html>
`;

/**
 * GraphiQL at /graphiql, from this machine alone. It is a part of the development server: the product has none.
 * @returns {import('vite').Plugin}
 */
export function explorer() {
  return {
    name: 'throughline-explorer',
    config: () => ({ optimizeDeps: { include: ['graphiql', '@graphiql/toolkit'] } }),
    configureServer({ middlewares }) {
      middlewares.use('/graphiql', (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY });
        response.end(HTML);
      });
    },
  };
}
