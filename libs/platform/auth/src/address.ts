import { isIPv6 } from 'node:net';
import { isLocal } from '@throughline/platform/config';

/** Whether a session may travel to this Host: over plain http only to this machine. */
export const mayServe = (host: string, publicUrl: URL) =>
  publicUrl.protocol === 'https:' || (URL.canParse(`http://${host}`) && isLocal(new URL(`http://${host}`)));

/**
 * Whether a page of this product asks. A browser says in Origin where its page comes from; other clients send none.
 * A proxy may have rewritten the Host: the address that people use counts as well.
 */
export const asksFromHere = (origin: string | undefined, host: string, publicUrl: URL) =>
  !origin || (URL.canParse(origin) && [host, publicUrl.host].includes(new URL(origin).host));

/** How many of the eight parts of an IPv6 address name the network; the rest its one owner chooses at will. */
const NETWORK_PARTS = 4;

/**
 * Where a request comes from, as one place that is counted: an IPv4 address, or the network of an IPv6 address, since
 * every household has 2^64 of those.
 */
export function placeOf(address: string): string {
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return address;
  const mapped = /^::ffff:([\d.]+)$/i.exec(bare)?.[1];
  if (mapped) return mapped;
  // The parser of addresses writes one address in one way.
  const [head = '', tail] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const [before, after] = [head, tail ?? ''].map((parts) => parts.split(':').filter(Boolean)) as [string[], string[]];
  const parts = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
  return `${parts.slice(0, NETWORK_PARTS).join(':')}::`;
}
