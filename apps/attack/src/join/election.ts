import { type Answers, newAnswers } from '../shared/form';
import type { Person, Team } from '../shared/company';
import type { Product } from '../shared/product';
import { Voter } from '../shared/voter';
import type { Wave } from '../shared/wave';

/** What one person did, as only they know it. */
export interface Vote {
  readonly person: Person;
  readonly token: string;
  readonly answers: Answers;
  readonly words: string;
}

/** Teams, and how many of each answer. */
export interface Turnout {
  readonly team: Team;
  readonly answering: number;
}

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, draw: Math.random() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ item }) => item);

/**
 * People vote one after the other, each as soon as they have their ballot: nothing helps an attacker more. Some change
 * their answers, some replace a lost ballot, and some take one and send nothing.
 */
export async function vote(product: Product, wave: Wave, turnout: readonly Turnout[]): Promise<Vote[]> {
  const queue = shuffled(turnout.flatMap(({ team, answering }) => team.people.slice(0, answering)));
  const silent = turnout.flatMap(({ team, answering }) =>
    answering > 1 ? team.people.slice(answering, answering + 1) : [],
  );
  const given = new Set<string>();
  const votes: Vote[] = [];
  for (const [place, person] of queue.entries()) {
    const voter = new Voter(product, wave, person);
    await voter.prepare();
    await voter.take();
    if (place % 23 === 5) {
      await voter.forget();
      await voter.take('replace');
    }
    const [answers, words] = [newAnswers(given), `Words of ${person.id}`];
    if (place % 11 === 3) await accepted(voter, newAnswers(given), 1, words);
    await accepted(voter, answers, place % 11 === 3 ? 2 : 1, words);
    votes.push({ person, token: Buffer.from(voter.ballot.token).toString('hex'), answers, words });
  }
  for (const person of silent) {
    const voter = new Voter(product, wave, person);
    await voter.prepare();
    await voter.take();
  }
  return votes;
}

async function accepted(voter: Voter, answers: Answers, version: number, words: string): Promise<void> {
  const { status, body } = await voter.send(await voter.edition(answers, version, words));
  if (status !== 201) throw new Error(`The box said ${status}: ${JSON.stringify(body)}`);
}
