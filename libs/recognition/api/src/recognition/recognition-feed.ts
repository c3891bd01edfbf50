import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Db, type NamedQuery } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { decodeIdCursor, isUuid, type Page, type PageArgs, rowsFor, toPage } from '@throughline/platform/graphql';
import { RecognitionScope, type RecognitionFilter } from './recognition-filter.types';
import { noSuchThanks } from './recognition.policy';
import { FEED, FIND_RECOGNITION } from './recognition.sql';
import type { Recognition } from './recognition.types';

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
}

/** Shared subscriptions run as nobody in particular. */
const whoIs = ({ personId }: Viewer) => personId || null;

/** The statement for a filter, and the value that it needs. @throws AppError BAD_INPUT for two filters at once. */
function sourceOf({ scope, personId, teamId }: RecognitionFilter): { query: NamedQuery; key: string[] } {
  const whose = scope ?? RecognitionScope.EVERYONE;
  const chosen = [whose !== RecognitionScope.EVERYONE, Boolean(personId), Boolean(teamId)].filter(Boolean);
  if (chosen.length > 1)
    throw new AppError('BAD_INPUT', 'Choose one of scope, personId and teamId', { field: 'filter' });
  if (personId) return { query: FEED.person, key: [personId] };
  if (teamId) return { query: FEED.team, key: [teamId] };
  return { query: FEED[whose], key: [] };
}
