import type { SessionChange, Viewer } from '@throughline/platform/auth';

const KEPT_MS = 60_000;
const MAX_ENTRIES = 20_000;

/** Viewers of recent requests. Entries go when told, and after a minute in case nobody could tell. */
export class SessionCache {
  private readonly entries = new Map<string, { viewer: Viewer; until: number }>();

  get(key: string): Viewer | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    if (entry.until > Date.now()) return entry.viewer;
    this.entries.delete(key);
    return undefined;
  }

  set(key: string, viewer: Viewer): void {
    if (this.entries.size >= MAX_ENTRIES) this.entries.delete(this.entries.keys().next().value as string);
    this.entries.set(key, { viewer, until: Date.now() + KEPT_MS });
  }

  clear(): void {
    this.entries.clear();
  }

  evict({ sessionId, personId }: SessionChange): void {
    for (const [key, { viewer }] of this.entries) {
      if (viewer.sessionId === sessionId || viewer.personId === personId) this.entries.delete(key);
    }
  }
}
