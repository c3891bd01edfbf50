import { allowed, barAndMore, isCurrent } from './navigation';

const entries = [
  { path: '/' },
  { path: '/thanks', permission: 'recognition:read' },
  { path: '/insights', permission: 'linkage:read' },
  { path: '/people' },
];
const paths = (items: { path: string }[]) => items.map(({ path }) => path);

describe('navigation', () => {
  it('shows what the role may use, in order', () => {
    expect(paths(allowed(entries, ['recognition:read', 'recognition:give']))).toEqual(['/', '/thanks', '/people']);
    expect(paths(allowed(entries, []))).toEqual(['/', '/people']);
    expect(paths(allowed(entries, ['linkage:read', 'recognition:read']))).toEqual(paths(entries));
  });

  it('shows what belongs to the demo only there', () => {
    const offered = [{ path: '/mail', permission: 'mail:read', demo: true }];
    expect(paths(allowed(offered, ['mail:read'], true))).toEqual(['/mail']);
    expect(paths(allowed(offered, ['mail:read']))).toEqual([]);
    expect(paths(allowed(offered, [], true))).toEqual([]);
  });

  it('keeps four under the thumb and the others behind More', () => {
    expect(barAndMore([1, 2, 3, 4, 5, 6])).toEqual({ bar: [1, 2, 3, 4], more: [5, 6] });
    expect(barAndMore([1, 2])).toEqual({ bar: [1, 2], more: [] });
  });

  it.each([
    ['/', '/', true],
    ['/', '/people', false],
    ['/people', '/people', true],
    ['/people', '/people/7', true],
    ['/people', '/peoples', false],
    ['/people', '/teams/3', true],
  ])('%s at %s: %s', (path, at, expected) => expect(isCurrent({ path, covers: ['/teams'] }, at)).toBe(expected));
});
