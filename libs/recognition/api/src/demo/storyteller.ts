import { Deck, Random, type SiteKind } from '@throughline/platform/demo';
import { callCentrePatterns } from './stories/call-centre-patterns';
import { callCentreStories } from './stories/call-centre';
import { customers } from './stories/customers';
import { fieldPatterns } from './stories/field-patterns';
import { fieldStories } from './stories/field';
import { headOfficePatterns } from './stories/head-office-patterns';
import { headOfficeStories } from './stories/head-office';
import { closers, openers } from './stories/frame';
import type { Pattern, Scene } from './stories/pattern';
import { shopPatterns } from './stories/shop-patterns';
import { shopStories } from './stories/shop';
import type { Story } from './stories/story';

const STORIES: Record<SiteKind, readonly Story[]> = {
  shop: shopStories,
  'call centre': callCentreStories,
  field: fieldStories,
  'head office': headOfficeStories,
};

const PATTERNS: Record<SiteKind, readonly Pattern[]> = {
  shop: shopPatterns,
  'call centre': callCentrePatterns,
  field: fieldPatterns,
  'head office': headOfficePatterns,
};

/** Written one by one, put together, thanked in twos, framed: how often. */
const SHARE = { written: 0.3, two: 0.12, opener: 0.2, closer: 0.3, meaning: 0.8 };
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Setting {
  pattern: Pattern;
  scene: Scene;
}

/** Finds words for thanks at one kind of site, so that what was said is not said again soon. */
export class Storyteller {
  private readonly random: Random;
  private readonly written: Deck<Story>;
  private readonly settings: Deck<Setting>;
  private readonly acts = new Map<Scene, Deck<string>>();
  private readonly meanings = new Map<Pattern, Deck<string>>();
  private readonly customers: Deck<(typeof customers)[number]>;

  constructor(kind: SiteKind) {
    const random = new Random('stories', kind);
    const patterns = PATTERNS[kind];
    this.random = random;
    this.written = new Deck(STORIES[kind], random);
    this.customers = new Deck(customers, random);
    this.settings = new Deck(
      patterns.flatMap((pattern) => pattern.scenes.map((scene) => ({ pattern, scene }))),
      random,
    );
    for (const pattern of patterns) {
      this.meanings.set(pattern, new Deck(pattern.meanings, random));
      for (const scene of pattern.scenes) this.acts.set(scene, new Deck(scene.slice(1), random));
    }
  }

  /** Thanks in words, with `{a}`, `{b}` and `{names}` still open. */
  tell(): Story {
    return this.random.chance(SHARE.written) ? this.tellWritten() : this.putTogether();
  }

  /** Only what was written as a whole: what a reader sees first. */
  tellWritten(): Story {
    return this.written.draw();
  }

  private putTogether(): Story {
    const { random } = this;
    const { pattern, scene } = this.settings.draw();
    const slots = this.slots();
    const opener = random.chance(SHARE.opener) ? `${random.pick(openers)} ` : '';
    const closer = !opener && random.chance(SHARE.closer) ? ` ${random.pick(closers)}` : '';
    const act = this.acts.get(scene)?.draw() ?? '';
    const meaning = this.meanings.get(pattern)?.draw() ?? '';
    return {
      principle: pattern.principle,
      to: random.chance(SHARE.two) ? 'two' : 'one',
      message: opener + fill(`${scene[0]} ${act}`, slots) + closer,
      customer: random.chance(SHARE.meaning) ? fill(meaning, slots) : undefined,
    };
  }

  private slots(): Record<string, string> {
    const { noun, they, them, their, themself } = this.customers.draw();
    return {
      customer: noun,
      Customer: capital(noun),
      they,
      They: capital(they),
      them,
      their,
      themself,
      minutes: String(this.random.between(4, 29)),
      pounds: String(this.random.between(9, 80) * 3),
      day: this.random.pick(DAYS),
    };
  }
}

/** Puts words into `{slots}`; a slot without words stays. */
export const fill = (text: string, words: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => words[name] ?? slot);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
