import { Deck, Random, type SiteKind } from '@throughline/platform/demo';
import type { Answer, Question } from '@throughline/pulse/domain';
import { english } from './words/english';
import { german } from './words/german';
import type { Said } from './words/said';

/** How often somebody writes a few words below an answer, says what to change, what to keep. */
const WRITES = { below: 0.06, change: 0.05, keep: 0.03 };
const LANGUAGES: Readonly<Record<string, Said>> = { en: english, de: german };

export type DemoLocale = 'en' | 'de';

/** What somebody wrote: below answers, and as an answer to the questions that are in words. */
export interface Written {
  readonly comments: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

/** Finds words for those who write some, that go with what they answered and where they work. */
export class Commentator {
  private readonly random = new Random('pulse comments');
  private readonly decks = new Map<string, Deck<string>>();

  write(
    locale: DemoLocale,
    kind: SiteKind,
    questions: readonly Question[],
    answers: Readonly<Record<string, Answer>>,
  ): Written {
    const { random } = this;
    const said = LANGUAGES[locale]!;
    const comments: Record<string, string> = {};
    const words: Record<string, string> = {};
    const asked = questions.filter(({ id, comment }) => comment && id in answers && said.below[id]);
    if (asked.length > 0 && random.chance(WRITES.below)) {
      const question = random.pick(asked);
      const mood = moodOf(question, answers[question.id]!);
      comments[question.id] = this.say(locale, said, `${question.id} ${mood}`, said.below[question.id]![mood]);
    }
    if (random.chance(WRITES.change)) words['one-thing'] = this.say(locale, said, `change ${kind}`, said.change[kind]);
    if (random.chance(WRITES.keep)) words['keep-doing'] = this.say(locale, said, 'keep', said.keep);
    return { comments, words };
  }

  private say(locale: DemoLocale, { slots }: Said, key: string, texts: readonly string[]): string {
    const deck = this.decks.get(`${locale} ${key}`) ?? new Deck(texts, this.random);
    this.decks.set(`${locale} ${key}`, deck);
    return deck.draw().replace(/\{(\w+)\}/g, (_, slot: string) => this.random.pick(slots[slot]!));
  }
}

/** Who is in the middle complains. */
const moodOf = ({ kind }: Question, answer: Answer) =>
  (answer as number) > (kind === 'SCALE' ? 7 : 3) ? ('high' as const) : ('low' as const);
