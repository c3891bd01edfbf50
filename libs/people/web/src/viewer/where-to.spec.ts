import { pathAfterSignIn, signInPath } from './where-to';

const after = (next: string) => pathAfterSignIn(new URLSearchParams({ next }));

describe('where to go after sign-in', () => {
  it('goes back to where they were', () => {
    expect(after('/people/7?tab=thanks#top')).toBe('/people/7?tab=thanks#top');
    expect(pathAfterSignIn(new URLSearchParams(signInPath('/people?search=a b').split('?')[1]))).toBe(
      '/people?search=a%20b',
    );
  });
  it('goes home from nowhere', () => {
    expect(signInPath('/')).toBe('/sign-in');
    expect(pathAfterSignIn(new URLSearchParams())).toBe('/');
  });
  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', 'people'])(
    'does not leave this site for %s',
    (next) => expect(after(next)).toBe('/'),
  );
});
