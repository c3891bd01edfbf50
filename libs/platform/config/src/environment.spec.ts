import path from 'node:path';
import { EnvironmentError, readEnvironment } from './index';

const refusalOf = (env: Record<string, string>) => {
  try {
    readEnvironment(env);
  } catch (error) {
    return error as EnvironmentError;
  }
  throw new Error('It was accepted.');
};

describe('readEnvironment', () => {
  it('needs nothing: every setting has a sensible default or is absent', () => {
    const environment = readEnvironment({});
    expect(environment).toMatchObject({
      port: 3000,
      pgPort: 25432,
      demo: 'on',
      nodeEnv: 'production',
      graphqlTrustedOnly: false,
    });
    expect(environment.publicUrl.origin).toBe('http://localhost:3000');
    expect(environment.dataDir).toBe(path.resolve('.data'));
    expect('databaseUrl' in environment).toBe(false);
  });

  it('gives numbers, URLs and absolute paths, frozen', () => {
    const environment = readEnvironment({ PORT: '8080', DATABASE_URL: 'postgres://a:b@db:5433/t', DATA_DIR: 'here' });
    expect(environment.port).toBe(8080);
    expect(environment.databaseUrl?.port).toBe('5433');
    expect(path.isAbsolute(environment.dataDir)).toBe(true);
    expect(Object.isFrozen(environment)).toBe(true);
  });

  it('takes 1 for a switch that is on', () => {
    expect(readEnvironment({ GRAPHQL_TRUSTED_ONLY: '1' }).graphqlTrustedOnly).toBe(true);
    expect(readEnvironment({ GRAPHQL_TRUSTED_ONLY: '0' }).graphqlTrustedOnly).toBe(false);
  });

  it('trusts the proxies that are named, and else those of this machine', () => {
    expect(readEnvironment({}).trustedProxies).toEqual(['loopback']);
    expect(readEnvironment({ TRUSTED_PROXIES: '10.0.5.2, fd00::/8' }).trustedProxies).toEqual(['10.0.5.2', 'fd00::/8']);
  });

  it('takes an empty variable as absent', () => {
    expect(readEnvironment({ PORT: '', REDIS_URL: ' ' })).toMatchObject({ port: 3000 });
  });

  it.each([
    ['PORT', '70000', 'a port number'],
    ['PG_PORT', '12x', 'a port number'],
    ['LISTEN_HOST', 'everywhere', 'an address of this machine'],
    ['DEMO', 'yes', 'one of on, off, public'],
    ['DEMO_TODAY', '2026-02-30', 'a day such as'],
    ['LOG_LEVEL', 'loud', 'one of'],
    ['GRAPHQL_TRUSTED_ONLY', 'yes', '1 or 0'],
    ['TRUSTED_PROXIES', 'nginx', 'addresses or networks'],
    ['TRUSTED_PROXIES', '10.0.0.0/33', 'addresses or networks'],
    ['PUBLIC_URL', 'example.org', 'an address such as'],
  ])('%s=%s is refused by name and value, with what is expected', (variable, value, expected) => {
    const refusal = refusalOf({ [variable]: value });
    expect(refusal).toBeInstanceOf(EnvironmentError);
    expect(refusal.variable).toBe(variable);
    expect(refusal.message).toContain(variable);
    expect(refusal.message).toContain(value);
    expect(refusal.message).toContain(expected);
  });

  it('never shows an address that may hold a password', () => {
    expect(refusalOf({ DATABASE_URL: 'mysql://app:hunter2@db/t' }).message).not.toContain('hunter2');
  });

  it('refuses the demo on an address others reach, and says what to do', () => {
    const { message } = refusalOf({ PUBLIC_URL: 'https://throughline.example.org' });
    expect(message).toMatch(/DEMO=off.*DEMO=public/);
    expect(readEnvironment({ PUBLIC_URL: 'https://throughline.example.org', DEMO: 'public' }).demo).toBe('public');
    expect(readEnvironment({ PUBLIC_URL: 'http://127.0.0.1:3000' }).demo).toBe('on');
  });

  it('refuses one port for two programs, unless the database is elsewhere', () => {
    expect(refusalOf({ PORT: '25432' }).message).toMatch(/PORT and PG_PORT are both 25432/);
    expect(readEnvironment({ PORT: '25432', DATABASE_URL: 'postgres://u:p@h/t' }).port).toBe(25432);
  });

  it('is served to this machine alone when people use it here, unless it is told where to listen', () => {
    expect(readEnvironment({}).host).toBe('127.0.0.1');
    expect(readEnvironment({ PUBLIC_URL: 'https://throughline.example.org', DEMO: 'off' }).host).toBe('0.0.0.0');
    expect(readEnvironment({ PUBLIC_URL: 'https://localhost', LISTEN_HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  });

  it('wants certificate and key together, and then serves https', () => {
    expect(refusalOf({ TLS_CERT: 'cert.pem' }).message).toContain('TLS_KEY');
    expect(refusalOf({ TLS_KEY: 'key.pem' }).message).toContain('TLS_CERT');
    expect(readEnvironment({ TLS_CERT: 'c', TLS_KEY: 'k', PORT: '443' }).publicUrl.protocol).toBe('https:');
  });
});
