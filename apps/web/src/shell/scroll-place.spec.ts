import { scrollPlace } from './scroll-place';

test('pages that are loaded by their address are told apart, and ways through one page too', () => {
  const loaded = { key: 'default', search: '' };
  const places = [
    scrollPlace({ ...loaded, pathname: '/pulse' }),
    scrollPlace({ ...loaded, pathname: '/people' }),
    scrollPlace({ ...loaded, pathname: '/people', search: '?site=a' }),
    scrollPlace({ key: 'k1', pathname: '/people', search: '' }),
    scrollPlace({ key: 'k2', pathname: '/people', search: '' }),
  ];
  expect(new Set(places).size).toBe(places.length);
});

test('a page that is loaded again is where it was', () => {
  const page = { key: 'default', pathname: '/people', search: '' };
  expect(scrollPlace({ ...page })).toBe(scrollPlace(page));
});
