import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { apiErrorOf, fieldError } from './api-error';

const refused = (message: string, extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message, extensions }] });

describe('an error of the API', () => {
  it('keeps code, field and hint', () => {
    expect(apiErrorOf(refused('Too short.', { code: 'BAD_INPUT', field: 'password', hint: 'Use twelve.' }))).toEqual({
      code: 'BAD_INPUT',
      message: 'Too short.',
      field: 'password',
      hint: 'Use twelve.',
    });
  });

  it('is read from an answer of 4xx as well', () => {
    const errors = [{ message: 'Please sign in', extensions: { code: 'UNAUTHENTICATED' } }];
    const answer = (bodyText: string) =>
      new ServerError('400', { response: new Response(null, { status: 400 }), bodyText });
    expect(apiErrorOf(answer(JSON.stringify({ errors }))).code).toBe('UNAUTHENTICATED');
    expect(apiErrorOf(answer('<html>')).code).toBe('INTERNAL');
  });

  it('hides the words of what is not meant for people', () => {
    expect(apiErrorOf(refused('column x', { code: 'WHAT' }))).toMatchObject({ code: 'INTERNAL', message: '' });
    expect(apiErrorOf(new Error('x of undefined'))).toMatchObject({ code: 'INTERNAL', message: '' });
  });

  it('knows when nobody answered', () => {
    expect(apiErrorOf(new TypeError('Failed to fetch')).code).toBe('NETWORK');
  });

  it('stands beside its own field only', () => {
    const error = refused('Too short', { code: 'BAD_INPUT', field: 'password', hint: 'Use twelve.' });
    expect(fieldError(error, 'password')).toBe('Too short. Use twelve.');
    expect(fieldError(refused('Gone', { code: 'BAD_INPUT', field: 'people.2' }), 'people')).toBe('Gone.');
    expect(fieldError(refused('Gone', { code: 'BAD_INPUT', field: 'people.2' }), 'peo')).toBeUndefined();
    expect(fieldError(error, 'email')).toBeUndefined();
    expect(fieldError(undefined, 'email')).toBeUndefined();
  });
});
