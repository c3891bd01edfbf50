import { useLocation } from 'react-router';

/** The token of the link that was opened. It stands behind the #, which no server and no log gets to see. */
export function useLinkToken(): string {
  return useLocation().hash.slice(1);
}
