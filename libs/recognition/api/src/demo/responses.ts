import type { DemoPerson } from '@throughline/people/api';
import { dayOf, Deck, Random } from '@throughline/platform/demo';
import { ReactionKind } from '../reaction/reaction-kind';
import type { DemoComment, DemoReaction, DemoRecognition } from './demo-recognition';
import { RECENT } from './recognitions';
import { fromOthers, fromThanked } from './stories/comments';
import type { StoryComment } from './stories/story';
import type { Workforce } from './workforce';

/** How many react and comment, on average: to most thanks, and to the newest. */
const USUAL = { reactions: 1.8, comments: 0.35 };
const NEWEST = { reactions: 40, comments: 1.8 };
/** Of the comments, those of somebody who was thanked. */
const BY_THANKED = 0.35;
const SAME_SITE = 0.8;
const HOUR_MS = 3_600_000;
/** Each kind of reaction, as often as people choose it. */
const KINDS: readonly [ReactionKind, number][] = [
  [ReactionKind.HEART, 5],
  [ReactionKind.CLAP, 3],
  [ReactionKind.STAR, 1.5],
  [ReactionKind.SMILE, 1.5],
];

/** What colleagues answered. Nobody but those concerned sees what was given in private, so nobody answers that. */
export class Responses {
  private readonly random = new Random('responses');
  private readonly thanks = new Deck(fromThanked, this.random);
  private readonly remarks = new Deck(fromOthers, this.random);
  private readonly newest: ReadonlySet<DemoRecognition>;
  private readonly open: readonly DemoRecognition[];

  constructor(
    private readonly workforce: Workforce,
    recognitions: readonly DemoRecognition[],
    private readonly now: Date,
  ) {
    this.newest = new Set(recognitions.slice(-RECENT));
    this.open = recognitions.filter((recognition) => !recognition.private);
  }

  *reactions(): Generator<DemoReaction> {
    for (const recognition of this.open) {
      const seen = new Set<string>();
      const count = this.countAround((this.newest.has(recognition) ? NEWEST : USUAL).reactions);
      for (let at = 0; at < count; at++) {
        const person = this.somebodyNear(recognition);
        const [kind] = this.random.weighted(KINDS, ([, weight]) => weight);
        if (!person || seen.has(person.id + kind)) continue;
        seen.add(person.id + kind);
        yield { recognition, person, kind };
      }
    }
  }

  *comments(): Generator<DemoComment> {
    for (const recognition of this.open) {
      const thanked = recognition.recipients.flatMap(({ person }) => person ?? []);
      let at = recognition.at.getTime();
      for (const { by, message } of recognition.said ?? this.usualComments(recognition)) {
        at += Math.max(this.random.next(), 0.02) * this.gap(at);
        const author = by === 'thanked' ? this.random.pick(thanked) : this.bystander(recognition, thanked);
        if (author) yield { id: this.random.uuid(new Date(at)), recognition, author, message };
      }
    }
  }

  /** A few words from those around; those who were thanked speak once at most. */
  private usualComments(recognition: DemoRecognition): StoryComment[] {
    let mayThank = recognition.recipients.some(({ person }) => person !== null);
    const count = this.countAround((this.newest.has(recognition) ? NEWEST : USUAL).comments);
    return Array.from({ length: count }, () => {
      const by = mayThank && this.random.chance(BY_THANKED) ? 'thanked' : 'colleague';
      if (by === 'thanked') mayThank = false;
      return { by, message: (by === 'thanked' ? this.thanks : this.remarks).draw() };
    });
  }

  /** Answers come within hours, and all of them before now. */
  private gap(at: number): number {
    return Math.min(3 * HOUR_MS, (this.now.getTime() - at) / 4);
  }

  /** A whole number whose mean is about `mean`: many small ones, few large ones. */
  private countAround(mean: number): number {
    return Math.floor(-mean * Math.log(1 - this.random.next()) + 0.3);
  }

  private somebodyNear({ giver, recipients, at }: DemoRecognition): DemoPerson | undefined {
    const day = dayOf(at);
    const site = recipients[0]?.team.site ?? giver.team.site;
    const found = this.random.chance(SAME_SITE)
      ? this.workforce.atSite(site.code, day, giver)
      : this.workforce.anywhere(day, giver);
    return found?.person;
  }

  private bystander(recognition: DemoRecognition, thanked: readonly DemoPerson[]): DemoPerson | undefined {
    const person = this.somebodyNear(recognition);
    return person && !thanked.includes(person) ? person : undefined;
  }
}
