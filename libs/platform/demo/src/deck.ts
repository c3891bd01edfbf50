import type { Random } from './random';

/** Cards in a random order, dealt one by one. A card comes again only after half of the deck or more. */
export class Deck<T> {
  private rest: T[];
  private dealt: T[] = [];

  constructor(
    cards: readonly T[],
    private readonly random: Random,
  ) {
    this.rest = random.shuffled(cards);
  }

  draw(): T {
    if (this.rest.length === 0) {
      // Those that were dealt first come first again, in another order.
      const half = Math.ceil(this.dealt.length / 2);
      this.rest = [this.dealt.slice(half), this.dealt.slice(0, half)].flatMap((some) => this.random.shuffled(some));
      this.dealt = [];
    }
    const card = this.rest.pop();
    if (card === undefined) throw new RangeError('The deck has no cards');
    this.dealt.push(card);
    return card;
  }
}
