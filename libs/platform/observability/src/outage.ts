const SAY_AGAIN_AFTER_MS = 60_000;

/** Keeps the log readable while a service is away: it is met many times a second, and told once a minute. */
export class Outage {
  private toldAt = -Infinity;

  /** @param tell writes to the log */
  constructor(private readonly tell: (words: string) => void) {}

  met(words: string): void {
    const now = performance.now();
    if (now - this.toldAt < SAY_AGAIN_AFTER_MS) return;
    this.toldAt = now;
    this.tell(words);
  }
}
