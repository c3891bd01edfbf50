import { dayOf, demoSites, type DemoSite, type Random } from '@throughline/platform/demo';
import type { DemoRecipient, DemoRecognition } from './demo-recognition';
import { starringStories } from './stories/starring';
import type { Story } from './stories/story';
import { Storyteller } from './storyteller';
import type { Colleague, Workforce } from './workforce';

/** Whom people thank: their own team, their site, or anybody. */
const SAME_TEAM = 0.65;
const SAME_SITE = 0.92;

/** Who thanks whom, when and for what. */
export type Telling = Pick<DemoRecognition, 'at' | 'giver' | 'recipients'> & { story: Story };

/** Chooses who thanks whom. */
export class Author {
  private readonly storytellers = new Map<string, Storyteller>();
  private readonly byName: Map<string, Colleague>;

  constructor(
    private readonly workforce: Workforce,
    private readonly random: Random,
  ) {
    const named = new Set(starringStories.flatMap(({ giver, thanked }) => [giver, ...thanked]));
    const starring = workforce.company.people.filter(({ name }) => named.has(name));
    this.byName = new Map(starring.map((person) => [person.name, { person, team: person.team }]));
  }

  storyteller({ kind }: DemoSite): Storyteller {
    const teller = this.storytellers.get(kind) ?? new Storyteller(kind);
    this.storytellers.set(kind, teller);
    return teller;
  }

  /** Nothing where nobody was there to give or to be thanked. */
  write(site: DemoSite, at: Date, story: Story): Telling | undefined {
    const day = dayOf(at);
    const giver = this.workforce.atSite(site.code, day);
    if (!giver) return undefined;
    const recipients = this.recipients(giver, site, day, story.to);
    return recipients.length > 0 ? { at, giver: giver.person, recipients, story } : undefined;
  }

  /** One of those that a reader sees first. */
  writeRecent(at: Date): Telling {
    const open = demoSites.filter(({ kind }) => kind !== 'head office' || isWorkday(at));
    for (;;) {
      const site = this.random.weighted(open, ({ code }) => this.workforce.sizeOf(code));
      const telling = this.write(site, at, this.storyteller(site).tellWritten());
      if (telling) return telling;
    }
  }

  /** The story that belongs in a place of the feed, counted from the newest. */
  writeStarring(place: number, at: Date): Telling | undefined {
    const story = starringStories.find((one) => one.place === place);
    const giver = story && this.byName.get(story.giver);
    if (!story || !giver) return undefined;
    const { teams } = this.workforce.company;
    const recipients = story.thanked.flatMap((thanked): DemoRecipient[] => {
      const team = teams.find(({ code }) => code === thanked);
      const person = this.byName.get(thanked);
      return team ? [{ person: null, team }] : person ? [person] : [];
    });
    return recipients.length > 0 ? { at, giver: giver.person, recipients, story } : undefined;
  }

  private recipients(giver: Colleague, site: DemoSite, day: string, to: Story['to']): DemoRecipient[] {
    if (to === 'team') {
      const team = this.workforce.atSite(site.code, day)?.team ?? giver.team;
      return [{ person: null, team }];
    }
    const first = this.colleagueOf(giver, day);
    if (!first) return [];
    if (to === 'one') return [first];
    const second = this.workforce.inTeam(first.team, day, first.person);
    return second && second.person !== giver.person ? [first, second] : [];
  }

  private colleagueOf(giver: Colleague, day: string): Colleague | undefined {
    const self = giver.person;
    const near = this.random.next();
    if (near < SAME_TEAM) return this.workforce.inTeam(giver.team, day, self);
    if (near < SAME_SITE) return this.workforce.atSite(giver.team.site.code, day, self);
    return this.workforce.anywhere(day, self);
  }
}

/** From Monday to Friday. */
const isWorkday = (at: Date) => at.getUTCDay() % 6 !== 0;
