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
