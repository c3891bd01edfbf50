import { Refusal } from '../system/refusal.mjs';

const ANSWERS_WITHIN = 5000; // ms
const OLDEST = [6, 2];

/**
 * Why a Redis did not let us in, and what to do.
 * @param {{ code?: string, message: string }} error of the driver
 * @param {URL} url
 * @returns {string}
 */
export function whyNotIn({ code, message }, { host, hostname }) {
  if (code === 'ECONNREFUSED') return `Nothing listens on ${host}. Start Redis there, or mend the address.`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `There is no machine named ${hostname} to be found. Mend the address.`;
  if (/WRONGPASS|NOAUTH|invalid password/i.test(message))
    return `${host} does not take this user or password. Mend the address: redis://user:password@host:6379.`;
  if (code === 'ETIMEDOUT' || /timed? ?out/i.test(message))
    return `${host} does not answer. Start Redis there, let this machine through, or mend the address.`;
  return `${host} does not let us in (${message || code}). Mend that, or the address.`;
}

/**
 * What a Redis may lose, in words. A hosted one may keep its settings to itself: then nothing is said.
 * @param {{ policy?: string, appendOnly?: string }} settings
 * @returns {string[]}
 */
export function losses({ policy, appendOnly }) {
  return [
    policy && policy !== 'noeviction'
      ? `Redis throws jobs out when its memory is full (maxmemory-policy ${policy}); set it to noeviction.`
      : '',
    appendOnly === 'no' ? 'Redis loses the last jobs when it is killed (appendonly no); set appendonly yes.' : '',
  ].filter(Boolean);
}

/**
 * Looks whether the Redis of REDIS_URL can be used.
 * @param {URL} url
 * @returns {Promise<string[]>} what it may lose
 */
export async function inspectRedis(url) {
  const { Redis } = await import('ioredis'); // here, because it is there only after `npm ci`
  const redis = new Redis(url.href, {
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  /** @type {{ code?: string, message: string } | undefined} what went wrong; the call only says that it was closed */
  let cause;
  redis.on('error', (error) => (cause = error));
  try {
    const version = await Promise.race([versionOf(redis), timeout()]).catch((error) =>
      refuse(whyNotIn(cause ?? error, url)),
    );
    if (isOlder(version)) refuse(`It is Redis ${version}, and Throughline needs ${OLDEST.join('.')} or newer.`);
    return losses({ policy: await setting(redis, 'maxmemory-policy'), appendOnly: await setting(redis, 'appendonly') });
  } finally {
    redis.disconnect();
  }
}

/** @param {import('ioredis').Redis} redis */
async function versionOf(redis) {
  await redis.connect();
  return /redis_version:(\S+)/.exec(await redis.info('server'))?.[1] ?? '';
}

/** @returns {Promise<never>} */
const timeout = () =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('timeout')), ANSWERS_WITHIN).unref());

/** @param {string} version */
function isOlder(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = OLDEST;
  return version !== '' && (major < oldMajor || (major === oldMajor && minor < oldMinor));
}

/** @param {import('ioredis').Redis} redis @param {string} name @returns {Promise<string | undefined>} */
async function setting(redis, name) {
  const answer = await redis.config('GET', name).catch(() => []);
  return /** @type {string[]} */ (answer)[1];
}

/** @param {string} why @returns {never} */
function refuse(why) {
  throw new Refusal(`The Redis of REDIS_URL cannot be used. ${why} Without REDIS_URL, PostgreSQL does its work.`);
}
