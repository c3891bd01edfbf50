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

  countOf({ sessionId }: Viewer): number {
    return this.countBySession.get(sessionId) ?? 0;
  }

  add(socket: LiveSocket): void {
    this.all.add(socket);
    if (socket.viewer) this.countBySession.set(socket.viewer.sessionId, this.countOf(socket.viewer) + 1);
  }

  delete(socket: LiveSocket): void {
    if (!this.all.delete(socket) || !socket.viewer) return;
    const left = this.countOf(socket.viewer) - 1;
    if (left > 0) this.countBySession.set(socket.viewer.sessionId, left);
    else this.countBySession.delete(socket.viewer.sessionId);
  }
}
