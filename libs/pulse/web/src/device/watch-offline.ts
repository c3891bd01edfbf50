/** After so long a page has loaded what it needs later, too. */
const SETTLED = 4000; // ms

const FILE = /\.(js|css|woff2)$/;
const WORKER = '/pulse-worker.js';

/**
 * Lets this page open without a connection: a service worker keeps it, with the files that it has loaded. Where there
 * are none (some private windows), the open page goes on, and a new one does not open.
 */
export function watchOffline(): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  const tell = async () => {
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const files = loaded
      .filter(({ origin, pathname }) => origin === window.location.origin && FILE.test(pathname))
      .map(({ pathname }) => pathname);
    active?.postMessage({ files: [...new Set(files)] });
  };
  void navigator.serviceWorker.register(WORKER, { scope: '/pulse/' }).then(tell, () => undefined);
  const timer = setTimeout(() => void tell(), SETTLED);
  return () => clearTimeout(timer);
}
