/**
 * What a place on a page is remembered by. Each page that is loaded by its address is the router's "default": without
 * its address it would open where another was left.
 */
export const scrollPlace = ({ key, pathname, search }: { key: string; pathname: string; search: string }): string =>
  key === 'default' ? `${pathname}${search}` : key;
