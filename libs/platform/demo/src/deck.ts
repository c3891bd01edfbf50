import type { Random } from './random';

/** Cards in a random order, dealt one by one and shuffled anew when all are out: nothing repeats soon. */
export class Deck<T> {
  private rest: T[] = [];

  constructor(
    private readonly cards: readonly T[],
    private readonly random: Random,
  ) {}

  draw(): T {
    if (this.rest.length === 0) this.rest = this.random.shuffled(this.cards);
    const card = this.rest.pop();
    if (card === undefined) throw new RangeError('The deck has no cards');
    return card;
  }
}
