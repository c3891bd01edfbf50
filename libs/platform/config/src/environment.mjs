import { isIP } from 'node:net';
import path from 'node:path';

export class EnvironmentError extends Error {
  /** @param {string} variable @param {string} message */
  constructor(variable, message) {
    super(message);
    this.name = 'EnvironmentError';
    this.variable = variable;
  }
}

/**
 * A kind of value: what it expects, in words, and how it is read (undefined: not such a value).
 * @typedef {{ expects: string, read: (text: string) => unknown }} Kind
 */

/** @type {Kind} */
const port = {
  expects: 'a port number from 1 to 65535',
  read: (text) => (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535 ? Number(text) : undefined),
};

/** @type {Kind} */
const folderOrFile = { expects: 'a path', read: (text) => path.resolve(text) };

/** @type {Kind} */
const day = {
  expects: 'a day such as 2026-11-21',
  read: (text) =>
    /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ? text : undefined,
};

/** @type {Kind} */
const networkAddress = {
  expects: 'an address of this machine such as 127.0.0.1 or 0.0.0.0',
  read: (text) => (isIP(text) ? text : undefined),
};

/** @param {string[]} schemes @param {string} example @returns {Kind} */
const address = (schemes, example) => ({
  expects: `an address such as ${example}`,
  read: (text) => (URL.canParse(text) && schemes.includes(new URL(text).protocol) ? new URL(text) : undefined),
});

/** @param {string[]} words @returns {Kind} */
const oneOf = (...words) => ({
  expects: `one of ${words.join(', ')}`,
  read: (text) => (words.includes(text) ? text : undefined),
});

/** @type {Kind} */
const onOrOff = { expects: '1 or 0', read: (text) => (['0', '1'].includes(text) ? text === '1' : undefined) };

const RANGES = ['loopback', 'linklocal', 'uniquelocal'];

/** Whether a text is an address, or a network as 10.0.0.0/8. @param {string} text */
function isNetwork(text) {
  const [ip = '', bits, ...more] = text.split('/');
  const most = isIP(ip) === 6 ? 128 : 32;
  return (
    isIP(ip) !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  );
}

/** @type {Kind} */
const networks = {
  expects: `addresses or networks with commas between them, such as 127.0.0.1,10.0.5.0/24, or ${RANGES.join(', ')}`,
  read: (text) => {
    const names = text.split(',').map((name) => name.trim());
    return names.every((name) => RANGES.includes(name) || isNetwork(name)) ? Object.freeze(names) : undefined;
  },
};

const postgres = address(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/throughline');

/** Every setting there is: its variable, its name in code, its kind, and what stands when it is absent. */
const settings = [
  { variable: 'PORT', name: 'port', kind: port, absent: '3000' },
  { variable: 'BALLOT_PORT', name: 'ballotPort', kind: port },
  { variable: 'LISTEN_HOST', name: 'host', kind: networkAddress },
  { variable: 'PG_PORT', name: 'pgPort', kind: port, absent: '25432' },
  { variable: 'DATA_DIR', name: 'dataDir', kind: folderOrFile, absent: '.data' },
  { variable: 'DATABASE_URL', name: 'databaseUrl', kind: postgres, secret: true },
  { variable: 'DATABASE_API_URL', name: 'databaseApiUrl', kind: postgres, secret: true },
  { variable: 'DATABASE_SIGNER_URL', name: 'databaseSignerUrl', kind: postgres, secret: true },
  { variable: 'DATABASE_COLLECTOR_URL', name: 'databaseCollectorUrl', kind: postgres, secret: true },
  { variable: 'DATABASE_TALLY_URL', name: 'databaseTallyUrl', kind: postgres, secret: true },
  { variable: 'REDIS_URL', name: 'redisUrl', kind: address(['redis:', 'rediss:'], 'redis://host:6379'), secret: true },
  { variable: 'PUBLIC_URL', name: 'publicUrl', kind: address(['http:', 'https:'], 'https://throughline.example.org') },
  { variable: 'BALLOT_URL', name: 'ballotUrl', kind: address(['http:', 'https:'], 'https://throughline.example.org') },
  { variable: 'TRUSTED_PROXIES', name: 'trustedProxies', kind: networks, absent: 'loopback' },
  { variable: 'SMTP_URL', name: 'smtpUrl', kind: address(['smtp:', 'smtps:'], 'smtps://host:465'), secret: true },
  { variable: 'TLS_CERT', name: 'tlsCert', kind: folderOrFile },
  { variable: 'TLS_KEY', name: 'tlsKey', kind: folderOrFile },
  { variable: 'DEMO', name: 'demo', kind: oneOf('on', 'off', 'public'), absent: 'on' },
  { variable: 'DEMO_TODAY', name: 'demoToday', kind: day },
  { variable: 'GRAPHQL_TRUSTED_ONLY', name: 'graphqlTrustedOnly', kind: onOrOff, absent: '0' },
  {
    variable: 'LOG_LEVEL',
    name: 'logLevel',
    kind: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    absent: 'info',
  },
  { variable: 'NODE_ENV', name: 'nodeEnv', kind: oneOf('production', 'development', 'test'), absent: 'production' },
];

/** A value as it may be shown: an address that can hold a password is not. */
const shown = (/** @type {{ secret?: boolean }} */ setting, /** @type {string} */ text) =>
  setting.secret ? 'not usable' : `"${text}"`;

/** @param {(typeof settings)[number]} setting @param {string | undefined} text */
function read(setting, text) {
  if (text === undefined) return undefined;
  const value = setting.kind.read(text);
  if (value !== undefined) return value;
  const { variable, kind } = setting;
  throw new EnvironmentError(variable, `${variable} is ${shown(setting, text)}; it must be ${kind.expects}.`);
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** @param {URL} url */
export const isLocal = (url) => LOCAL.has(url.hostname);

/** Rules between settings. @param {import('./environment.mjs').Environment} environment */
function checkTogether({ port, ballotPort, pgPort, databaseUrl, tlsCert, tlsKey, demo, publicUrl }) {
  const listeners = { PORT: port, BALLOT_PORT: ballotPort, ...(!databaseUrl && { PG_PORT: pgPort }) };
  for (const [variable, number] of Object.entries(listeners)) {
    const other = Object.entries(listeners).find(([name, same]) => same === number && name !== variable);
    if (other)
      throw new EnvironmentError(
        other[0],
        `${variable} and ${other[0]} are both ${number}, and only one program can listen there. Set one of them to another number.`,
      );
  }
  if (!tlsCert !== !tlsKey) {
    const [given, missing] = tlsCert ? ['TLS_CERT', 'TLS_KEY'] : ['TLS_KEY', 'TLS_CERT'];
    throw new EnvironmentError(missing, `${given} is set without ${missing}; set both, or neither.`);
  }
  if (demo === 'on' && !isLocal(publicUrl)) {
    throw new EnvironmentError(
      'PUBLIC_URL',
      `PUBLIC_URL is "${publicUrl.origin}", and the demo's password is known to everyone. ` +
        'Set DEMO=off to start for real, or DEMO=public to show the demo to visitors.',
    );
  }
}

/**
 * Where browsers find the ballot process: beside the pages on this machine, and behind their proxy elsewhere.
 * @param {{ publicUrl: URL, ballotPort: number }} values
 */
const ballotUrlFor = ({ publicUrl, ballotPort }) =>
  isLocal(publicUrl) ? Object.assign(new URL(publicUrl.origin), { port: `${ballotPort}` }) : new URL(publicUrl.origin);

/** @param {Record<string, string | undefined>} env */
export function readEnvironment(env = process.env) {
  const entries = settings.map((setting) => [
    setting.name,
    read(setting, env[setting.variable]?.trim() || setting.absent),
  ]);
  const values = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  values.publicUrl ??= new URL(`${values.tlsCert ? 'https' : 'http'}://localhost:${values.port}`);
  values.ballotPort ??= values.port < 65535 ? values.port + 1 : values.port - 1;
  values.ballotUrl ??= ballotUrlFor(values);
  values.host ??= isLocal(values.publicUrl) ? '127.0.0.1' : '0.0.0.0';
  checkTogether(values);
  return Object.freeze(values);
}
