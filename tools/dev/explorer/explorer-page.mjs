/* global window, document -- this module runs in the browser */
import 'graphiql/style.css';
import './explorer-page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const url = new URL('/graphql', window.location.href);
const socket = new URL(url);
socket.protocol = url.protocol.replace('http', 'ws');

const fetcher = createGraphiQLFetcher({ url: url.href, subscriptionUrl: socket.href });
const defaultQuery =
  '# Sign in on the pages first: the explorer asks as you.\n{\n  me {\n    person {\n      name\n    }\n    permissions\n  }\n}\n';

createRoot(/** @type {Element} */ (document.querySelector('#explorer'))).render(
  createElement(GraphiQL, { fetcher, defaultQuery }),
);
