import { type DemoCalendar, demoSites, latentEngagement, Random } from '@throughline/platform/demo';
import { Author, type Telling } from './author';
import type { DemoRecipient, DemoRecognition } from './demo-recognition';
import type { Story } from './stories/story';
import { fill } from './storyteller';
import { momentIn, recentMoments } from './timetable';
import type { Workforce } from './workforce';

/** How many thanks two years hold, and how many of the newest were written one by one. */
const TOTAL = 60_000;
export const RECENT = 60;
const PRIVATE = 0.05;
/** How much more people thank each other for each point of engagement, and for each month that it has been the habit. */
const PER_POINT = 0.035;
const PER_MONTH = 0.02;

/** All thanks of the two years, the oldest first. */
export function demoRecognitions(workforce: Workforce, calendar: DemoCalendar): DemoRecognition[] {
  const random = new Random('recognitions');
  const author = new Author(workforce, random);
  const recent = recentMoments(calendar.now, RECENT, random);
  const before = recent.at(-1) ?? calendar.now;
  const tellings: Telling[] = [];
  for (const { site, at } of moments(workforce, calendar, before, random)) {
    const telling = author.write(site, at, author.storyteller(site).tell());
    if (telling) tellings.push(telling);
  }
  tellings.push(...recent.map((at, place) => author.writeStarring(place, at) ?? author.writeRecent(at)).reverse());
  return tellings.map(({ story, ...telling }, index) => ({
    ...telling,
    id: random.uuid(telling.at),
    principle: story.principle,
    said: story.comments,
    ...inWords(story, telling.recipients),
    private: index < tellings.length - RECENT && random.chance(PRIVATE),
  }));
}

/** When somebody at a site thanked somebody, in order: as often as engagement there and then says. */
function moments(workforce: Workforce, { months }: DemoCalendar, before: Date, random: Random) {
  const cells = demoSites.flatMap((site) =>
    months.map((month) => ({
      site,
      month,
      weight:
        workforce.sizeOf(site.code) *
        Math.exp(PER_POINT * latentEngagement(site, month.index) + PER_MONTH * month.index),
    })),
  );
  const each = TOTAL / cells.reduce((sum, { weight }) => sum + weight, 0);
  return cells
    .flatMap(({ site, month, weight }) =>
      Array.from({ length: Math.floor(weight * each + random.next()) }, () => ({
        site,
        at: momentIn(month, site.kind, random),
      })),
    )
    .filter(({ at }) => at < before)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The story with the names of those thanked in it. */
function inWords({ message, customer }: Story, recipients: readonly DemoRecipient[]) {
  const names = recipients.map(({ person, team }) => person?.name.split(' ')[0] ?? team.name);
  const words = { a: names[0] ?? '', b: names[1] ?? '', names: names.join(' and ') };
  return { message: fill(message, words), customerMeaning: customer ? fill(customer, words) : null };
}
