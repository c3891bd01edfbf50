import type { Fault, Form } from '@throughline/pulse/domain';
import type { Instrument } from './instrument';

/** Finds in forms what nobody has allowed us to ask. It goes by the words themselves: an item is its author's under any id. */
export class Licences {
  private readonly owners: ReadonlyMap<string, string>;

  /** @param unlicensed the instruments of which nothing says that we may ask them */
  constructor(unlicensed: readonly Instrument[]) {
    this.owners = new Map(
      unlicensed.flatMap(({ name, content }) =>
        content.questions.flatMap(({ text }) => Object.values(text).map((words) => [plain(words), name] as const)),
      ),
    );
  }

  faultsOf({ questions }: Form): Fault[] {
    return questions.flatMap(({ text }, place) => {
      const owner = Object.values(text)
        .map((words) => this.owners.get(plain(words)))
        .find(Boolean);
      return owner ? [faultAt(place, owner)] : [];
    });
  }
}

const faultAt = (place: number, owner: string): Fault => ({
  field: `questions.${place}`,
  message: `This question is of ${owner}, and nothing says that we may ask it`,
  hint: 'Import the instrument again with a note on its licence, or ask something else.',
});

/** The same words with other capitals, spaces and stops are the same item. */
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
