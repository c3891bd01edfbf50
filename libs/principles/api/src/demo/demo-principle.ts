import { Random } from '@throughline/platform/demo';

/** The principles of the demo company, by a short word that other seeds use. */
export type DemoPrincipleKey = 'personal' | 'simple' | 'own' | 'word' | 'time' | 'fair' | 'ahead' | 'everyone';

export interface DemoPrinciple {
  key: DemoPrincipleKey;
  name: string;
  plainWords: string;
  customerNeed: string;
  behavioursDo: readonly string[];
  behavioursStop: readonly string[];
  /** Whoever leads this team is its owner. */
  ownerTeam: string;
  examples: readonly [DemoExample, DemoExample];
}

/** Something that happened at work and shows what the principle means. */
export interface DemoExample {
  title: string;
  words: string;
  place: string;
  /** Years before the demo's current one. */
  yearsAgo: number;
}

const PUBLISHED = new Date('2019-01-14T09:00:00Z');

export const demoPrincipleId = (key: DemoPrincipleKey) => new Random('principle', key).uuid(PUBLISHED);

export const publishedAt = PUBLISHED;
