import { whyNotIn, whyNotUsable } from './given-database.mjs';

const url = new URL('postgres://tl:hunter2@db.example:5433/line');
const usable = {
  version: 180_004,
  encoding: 'UTF8',
  database: 'line',
  account: 'tl',
  mayCreate: true,
  mayMakeRoles: false,
};

describe('a PostgreSQL of one’s own', () => {
  it.each([
    ['ECONNREFUSED', '', 'Nothing listens on db.example:5433'],
    ['ENOTFOUND', 'getaddrinfo ENOTFOUND db.example', 'no machine named db.example'],
    ['28P01', 'password authentication failed', 'does not take this password for "tl"'],
    ['3D000', 'database "line" does not exist', 'CREATE DATABASE "line" OWNER "tl"'],
    [undefined, 'timeout expired', 'does not answer'],
    ['28000', 'no pg_hba.conf entry for host', 'no pg_hba.conf entry for host'],
  ])('tells what %s (%s) means, and never the password', (code, message, words) => {
    const why = whyNotIn({ code, message }, url);
    expect(why).toContain(words);
    expect(why).not.toContain('hunter2');
  });

  it('may belong to an account that can make no roles', () => {
    expect(whyNotUsable(usable)).toBeUndefined();
  });

  it.each([
    [{ version: 170_006 }, 'PostgreSQL 17, and Throughline needs 18'],
    [{ encoding: 'SQL_ASCII' }, 'SQL_ASCII'],
    [{ mayCreate: false }, 'ALTER DATABASE "line" OWNER TO "tl"'],
  ])('is refused with %j, and what to do', (facts, words) => {
    expect(whyNotUsable({ ...usable, ...facts })).toContain(words);
  });
});
