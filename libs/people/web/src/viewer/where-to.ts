/** The sign-in page, told where to go afterwards: `next` is a path of this site. */
export function signInPath(next: string): string {
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
}

/** Where to go after sign-in. Only paths of this site: an address of elsewhere in `next` is a trap, and leads home. */
export function pathAfterSignIn(search: URLSearchParams): string {
  const next = search.get('next') ?? '/';
  const here = 'https://throughline.invalid';
  const address = URL.canParse(next, here) ? new URL(next, here) : undefined;
  return address?.origin === here && next.startsWith('/') ? `${address.pathname}${address.search}${address.hash}` : '/';
}
