// Opens pulses without a connection: keeps the page, and the files that it has loaded, for addresses below /pulse/.
// It keeps nothing that the API or the ballot box says; the page does that itself.
const KEPT = 'pulse-1';
const PAGE = '/index.html';

const isFile = ({ method, url }) => {
  const { origin, pathname } = new URL(url);
  return method === 'GET' && origin === self.location.origin && /\.(js|css|woff2|svg|ico)$/.test(pathname);
};

/** Files below /assets/ carry a hash of their content: what was kept is right. */
const isForEver = ({ url }) => new URL(url).pathname.startsWith('/assets/');

/** From the network while there is one, and from what was kept otherwise. */
async function fresh(request, name = request) {
  try {
    const response = await fetch(request);
    if (response.ok) await (await caches.open(KEPT)).put(name, response.clone());
    return response;
  } catch (error) {
    const kept = await caches.match(name);
    if (kept) return kept;
    throw error;
  }
}

async function file(request) {
  return (isForEver(request) && (await caches.match(request))) || fresh(request);
}

/** Keeps the page and what it has loaded, and forgets the files of older versions. */
async function keepFiles(files) {
  const cache = await caches.open(KEPT);
  const wanted = new Set([PAGE, ...files]);
  const known = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  await Promise.all(known.filter((file) => !wanted.has(file)).map((file) => cache.delete(file)));
  const missing = [...wanted].filter((file) => !known.includes(file));
  await Promise.allSettled(missing.map((file) => cache.add(file)));
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(keepFiles(event.data.files)));
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(fresh(event.request, PAGE));
  else if (isFile(event.request)) event.respondWith(file(event.request));
});
