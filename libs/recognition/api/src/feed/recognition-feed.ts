import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db, type NamedQuery } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { decodeIdCursor, isUuid, type Page, type PageArgs, rowsFor, toPage } from '@throughline/platform/graphql';
import { RecognitionScope, type RecognitionFilter } from './recognition-filter.types';
import { noSuchThanks } from '../recognition/recognition.policy';
import { COUNT_LATELY, FEED, FIND_OWN, FIND_RECOGNITION, FIND_RECOGNITIONS, KNOWN_FOR } from './recognition.sql';
import type { KnownFor, Recognition, ThanksLately } from '../recognition/recognition.types';

/** How many thanks may be read by their ids at once, and how many quotes stand for a principle. */
const MAX_IDS = 50;
const QUOTES = 2;
const LATELY_DAYS = 30;

/** Reads thanks as their viewer may see them: each read is one statement. */
@Injectable()
export class RecognitionFeed {
  constructor(private readonly db: Db) {}

  /** Newest first. What arrives while somebody turns pages changes none of the pages that follow. */
  async list(viewer: Viewer, page: PageArgs, filter: RecognitionFilter): Promise<Page<Recognition>> {
    const { query, key } = sourceOf(filter);
    const values = [whoIs(viewer), decodeIdCursor(page.after), rowsFor(page), filter.principleId ?? null, ...key];
    return toPage(await this.db.named<Recognition>(query, values), page.first, ({ id }) => [id]);
  }

  /** @throws AppError NOT_FOUND when it is not for the viewer too. */
  async get(viewer: Viewer, id: string): Promise<Recognition> {
    const recognition = await this.find(viewer, id);
    if (!recognition) throw noSuchThanks();
    return recognition;
  }

  async find(viewer: Viewer, id: string): Promise<Recognition | null> {
    const [recognition] = isUuid(id) ? await this.db.named<Recognition>(FIND_RECOGNITION, [whoIs(viewer), id]) : [];
    return recognition ?? null;
  }

  /** What the viewer gave, even if they took it back since. @throws AppError NOT_FOUND */
  async own({ personId }: Viewer, id: string): Promise<Recognition> {
    const [recognition] = await this.db.named<Recognition>(FIND_OWN, [personId, id]);
    if (!recognition) throw noSuchThanks();
    return recognition;
  }

  /** Those that are there for the viewer, in no order. @throws AppError BAD_INPUT or LIMIT_EXCEEDED */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<Recognition[]> {
    if (ids.length > MAX_IDS)
      throw new AppError('LIMIT_EXCEEDED', `Read up to ${MAX_IDS} thanks at once`, {
        field: 'ids',
        hint: 'Read the others after these.',
      });
    const wrong = ids.findIndex((id) => !isUuid(id));
    if (wrong >= 0)
      throw new AppError('BAD_INPUT', 'This is not the id of thanks', {
        field: `ids.${wrong}`,
        hint: 'Use an id as the API gave it.',
      });
    return this.db.named<Recognition>(FIND_RECOGNITIONS, [whoIs(viewer), ids]);
  }

  /** Thanks to somebody by name, grouped: the principle they are thanked for most comes first. */
  async knownFor(viewer: Viewer, personId: string): Promise<KnownFor[]> {
    if (!isUuid(personId))
      throw new AppError('NOT_FOUND', 'There is no such person', {
        field: 'personId',
        hint: 'Look for them by name.',
      });
    const rows = await this.db.named<Recognition & { ofPrinciple: number }>(KNOWN_FOR, [
      whoIs(viewer),
      personId,
      QUOTES,
    ]);
    const groups = new Map<string | undefined, KnownFor>();
    for (const { ofPrinciple: count, ...recognition } of rows) {
      const { principle } = recognition;
      const group = groups.get(principle?.id) ?? { principle, count, latest: [] };
      group.latest.push(recognition);
      groups.set(principle?.id, group);
    }
    return [...groups.values()];
  }

  async lately(viewer: Viewer): Promise<ThanksLately> {
    const [counts] = await this.db.named<ThanksLately>(COUNT_LATELY, [whoIs(viewer), LATELY_DAYS]);
    return counts ?? { received: 0, given: 0, toMyTeam: 0 };
  }
}

/** Shared subscriptions run as nobody in particular. */
const whoIs = ({ personId }: Viewer) => personId || null;

/** The statement for a filter, and the value that it needs. @throws AppError BAD_INPUT for two filters at once. */
function sourceOf({ scope, personId, teamId }: RecognitionFilter): { query: NamedQuery; key: string[] } {
  const whose = scope ?? RecognitionScope.EVERYONE;
  const chosen = [whose !== RecognitionScope.EVERYONE, Boolean(personId), Boolean(teamId)].filter(Boolean);
  if (chosen.length > 1)
    throw new AppError('BAD_INPUT', 'Choose one of scope, personId and teamId', {
      field: 'filter',
      hint: 'Leave the others out.',
    });
  if (personId) return { query: FEED.person, key: [personId] };
  if (teamId) return { query: FEED.team, key: [teamId] };
  return { query: FEED[whose], key: [] };
}
