import { createStore, delMany, entries, get, keys, set, update, type UseStore } from 'idb-keyval';

/**
 * What this device keeps, in the browser's own database. A browser that keeps nothing (some do in private windows)
 * gets a memory that lasts as long as the page.
 */
const memory = new Map<string, unknown>();
let opened: UseStore | undefined;
let forgetful = false;

async function within<T>(act: (store: UseStore) => Promise<T>, instead: () => T): Promise<T> {
  if (!forgetful) {
    try {
      return await act((opened ??= createStore('throughline-pulse', 'kept')));
    } catch {
      forgetful = true;
    }
  }
  return instead();
}

export const kept = <T>(key: string): Promise<T | undefined> =>
  within(
    (store) => get<T>(key, store),
    () => memory.get(key) as T | undefined,
  );

export const keep = (key: string, value: unknown): Promise<void> =>
  within(
    (store) => set(key, value, store),
    () => void memory.set(key, value),
  );

/** Changes what is kept, so that two windows do not overwrite each other. */
export const change = <T>(key: string, changed: (before: T | undefined) => T): Promise<void> =>
  within(
    (store) => update<T>(key, changed, store),
    () => void memory.set(key, changed(memory.get(key) as T)),
  );

/** All that is kept below a prefix. */
export async function keptBelow<T>(prefix: string): Promise<T[]> {
  const all = await within(
    (store) => entries<string, T>(store),
    () => [...memory] as [string, T][],
  );
  return all.filter(([key]) => key.startsWith(prefix)).map(([, value]) => value);
}

export const forget = (...keys: string[]): Promise<void> =>
  within(
    (store) => delMany(keys, store),
    () => keys.forEach((key) => memory.delete(key)),
  );

/** Forgets all that is kept below a prefix. */
export async function forgetBelow(prefix: string): Promise<void> {
  const all = await within(
    (store) => keys<string>(store),
    () => [...memory.keys()],
  );
  await forget(...all.filter((key) => key.startsWith(prefix)));
}

/** Whether what is kept outlasts the page. */
export const keepsForLong = () => !forgetful;
