import type { Viewer } from '@throughline/platform/auth';
import type { LiveSocket } from './live-socket';

/** The sockets that are open, with their number for each session: a launch storm asks for it at every connection. */
export class OpenSockets {
  private readonly all = new Set<LiveSocket>();
  private readonly countBySession = new Map<string, number>();

  get size(): number {
    return this.all.size;
  }

  [Symbol.iterator](): Iterator<LiveSocket> {
    return this.all[Symbol.iterator]();
  }

  /** How many a session has; with null, all who are not signed in. */
  countOf(viewer: Viewer | null): number {
    return this.countBySession.get(sessionOf(viewer)) ?? 0;
  }

  add(socket: LiveSocket): void {
    this.all.add(socket);
    this.countBySession.set(sessionOf(socket.viewer), this.countOf(socket.viewer) + 1);
  }

  delete(socket: LiveSocket): void {
    if (!this.all.delete(socket)) return;
    const left = this.countOf(socket.viewer) - 1;
    if (left > 0) this.countBySession.set(sessionOf(socket.viewer), left);
    else this.countBySession.delete(sessionOf(socket.viewer));
  }
}

const sessionOf = (viewer: Viewer | null) => viewer?.sessionId ?? '';
