import { AppError } from '@throughline/platform/errors';

interface Line {
  running: number;
  readonly waiting: (() => void)[];
}

/** Lets so many operations of one key run at once; the others wait for their turn, in the order in which they came. */
export class Turns {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly limits: { readonly running: number; readonly waiting: number }) {}

  /** Resolves when it is their turn; each is given back once. @throws AppError RATE_LIMITED when too many wait */
  async take(key: string): Promise<void> {
    const line = this.lines.get(key) ?? { running: 0, waiting: [] };
    this.lines.set(key, line);
    if (line.running < this.limits.running) {
      line.running++;
      return;
    }
    if (line.waiting.length >= this.limits.waiting)
      throw new AppError('RATE_LIMITED', 'Too many operations of this session run or wait', {
        hint: `Wait for answers before you ask on: ${this.limits.running} run at once.`,
      });
    await new Promise<void>((resolve) => line.waiting.push(resolve));
  }

  /** Gives a turn back: the next in line has it. */
  giveBack(key: string): void {
    const line = this.lines.get(key)!;
    const next = line.waiting.shift();
    if (next) next();
    else if (--line.running === 0) this.lines.delete(key);
  }
}
