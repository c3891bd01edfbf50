import type { ApolloClient } from '@apollo/client';
import type { Icon } from '@tabler/icons-react';
import type { Messages } from 'use-intl';
import type { RouteObject } from 'react-router';
import type { ComponentType } from 'react';

/** An entry of the navigation, shown to those who hold `permission` (to all signed in where there is none). */
export interface NavigationEntry {
  path: string;
  icon: Icon;
  /** Key of its words in the message catalogue, such as `people.navigation`. */
  message: string;
  permission?: string;
  /** Other paths that it stands for, besides those below its own. */
  covers?: string[];
}

/** Something that one can do from the command palette: it opens `path`. */
export interface Act {
  path: string;
  icon: Icon;
  message: string;
  permission?: string;
  /** There only while the demo runs. */
  demo?: boolean;
}

/** Something that the command palette found. A person has no icon, but an avatar of the label. */
export interface Found {
  path: string;
  label: string;
  about?: string;
  icon?: Icon;
}

/** Looks things of one kind up for the command palette, when somebody searches there. */
export interface Finder {
  /** Key of the heading over what it finds. */
  message: string;
  permission?: string;
  /** Loads the search; it takes two letters or more, and gives the best few. */
  load: () => Promise<(client: ApolloClient, text: string) => Promise<Found[]>>;
}

/** The places of a page that other domains fill, and what each gives to what is put there. */
export interface Places {
  /** At most three cards for today. */
  'home.today': object;
  /** One sentence that says what was found, and needs the whole width. */
  'home.finding': object;
  'home.main': object;
  'home.side': object;
  /** Right end of the top bar: the bell, what is live now. */
  'top.end': object;
  /** Beside the name on a person's page. */
  'person.act': { personId: string; name: string };
  'person.main': { personId: string; name: string };
  'team.act': { teamId: string; name: string };
  'team.main': { teamId: string; name: string };
}

/** A piece that a domain puts in a place; loaded when the place is first shown. */
export type Part = {
  [Place in keyof Places]: {
    place: Place;
    permission?: string;
    load: () => Promise<ComponentType<Places[Place]>>;
  };
}[keyof Places];

/** All that a domain brings to the web. `apps/web/src/domains.ts` lists the domains; nothing else knows them. */
export interface WebDomain {
  /** Words under the domain's own namespace. */
  messages: Messages;
  /** Pages inside the frame, for people who are signed in. Each route is `lazy`. */
  routes: RouteObject[];
  /** Pages without the frame, open to everyone: sign-in, an invitation. */
  openRoutes?: RouteObject[];
  navigation?: NavigationEntry[];
  acts?: Act[];
  finders?: Finder[];
  parts?: Part[];
  /** Before somebody signs out: the path of a page to see first, where they would lose something; null for none. */
  beforeSignOut?: (client: ApolloClient, personId: string) => Promise<string | null>;
}
