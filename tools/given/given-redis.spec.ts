import { losses, whyNotIn } from './given-redis.mjs';

const url = new URL('redis://:hunter2@cache.example:6380');

describe('a Redis of one’s own', () => {
  it.each([
    ['ECONNREFUSED', 'connect ECONNREFUSED 10.0.0.1:6380', 'Nothing listens on cache.example:6380'],
    ['ENOTFOUND', 'getaddrinfo ENOTFOUND cache.example', 'no machine named cache.example'],
    [undefined, 'WRONGPASS invalid username-password pair', 'does not take this user or password'],
    [undefined, 'NOAUTH Authentication required.', 'does not take this user or password'],
    ['ETIMEDOUT', 'connect ETIMEDOUT', 'does not answer'],
  ])('tells what %s (%s) means, and never the password', (code, message, words) => {
    const why = whyNotIn({ code, message }, url);
    expect(why).toContain(words);
    expect(why).not.toContain('hunter2');
  });

  it('is told when it may lose jobs', () => {
    expect(losses({ policy: 'noeviction', appendOnly: 'yes' })).toEqual([]);
    expect(losses({ policy: 'allkeys-lru', appendOnly: 'yes' })).toEqual([expect.stringContaining('noeviction')]);
    expect(losses({ policy: 'noeviction', appendOnly: 'no' })).toEqual([expect.stringContaining('appendonly yes')]);
  });

  it('may keep its settings to itself', () => {
    expect(losses({})).toEqual([]);
  });
});
