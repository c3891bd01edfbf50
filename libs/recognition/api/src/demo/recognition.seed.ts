import { demoCompany } from '@throughline/people/api';
import { copyRows, type DomainEvent, Outbox } from '@throughline/platform/db';
import { type DemoContext, Random, type SeedCounts } from '@throughline/platform/demo';
import { demoPrincipleId } from '@throughline/principles/api';
import {
  RecognitionCommented,
  RecognitionGiven,
  type RecognitionPeople,
  RecognitionReacted,
} from '@throughline/recognition/domain';
import type { DemoComment, DemoReaction, DemoRecognition } from './demo-recognition';
import { demoRecognitions, RECENT } from './recognitions';
import { Responses } from './responses';
import { Workforce } from './workforce';

/**
 * Stores two years of thanks. The newest are also said as events, as if they had just been given: whoever listens
 * (the bell) does its own part once the API runs.
 */
export async function seedRecognition(context: DemoContext): Promise<SeedCounts> {
  const { db, calendar } = context;
  const workforce = new Workforce(demoCompany(calendar), new Random('workforce'));
  const recognitions = demoRecognitions(workforce, calendar);
  const responses = new Responses(workforce, recognitions, calendar.now);
  const reactions = [...responses.reactions()];
  const comments = [...responses.comments()];
  await storeRecognitions(context, recognitions);
  await copyRows(
    db,
    'recognition.reaction',
    ['recognition_id', 'kind', 'person_id'],
    reactions.map(({ recognition, kind, person }) => [recognition.id, kind, person.id]),
  );
  await copyRows(
    db,
    'recognition.comment',
    ['id', 'recognition_id', 'author_id', 'message'],
    comments.map(({ id, recognition, author, message }) => [id, recognition.id, author.id, message]),
  );
  const outbox = new Outbox(db);
  for (const [event, at] of newsOf(recognitions, comments, reactions)) await outbox.publish(event, at);
  return { thanks: recognitions.length, comments: comments.length, reactions: reactions.length };
}

async function storeRecognitions({ db }: DemoContext, recognitions: readonly DemoRecognition[]): Promise<void> {
  await copyRows(
    db,
    'recognition.recognition',
    ['id', 'giver_id', 'principle_id', 'message', 'customer_meaning', 'private'],
    recognitions.map((recognition) => [
      recognition.id,
      recognition.giver.id,
      demoPrincipleId(recognition.principle),
      recognition.message,
      recognition.customerMeaning,
      recognition.private,
    ]),
  );
  await copyRows(
    db,
    'recognition.recipient',
    ['recognition_id', 'position', 'person_id', 'team_id'],
    recognitions.flatMap(({ id, recipients }) =>
      recipients.map(({ person, team }, position) => [id, position, person?.id, team.id]),
    ),
  );
}

/** What happened around the newest thanks; of reactions only those to people who sign in, the rest would be noise. */
function* newsOf(
  recognitions: readonly DemoRecognition[],
  comments: readonly DemoComment[],
  reactions: readonly DemoReaction[],
): Generator<[DomainEvent, at: Date]> {
  const newest = new Set(recognitions.slice(-RECENT));
  for (const recognition of newest) yield [new RecognitionGiven(peopleOf(recognition)), recognition.at];
  for (const { id, recognition, author } of comments)
    if (newest.has(recognition))
      yield [new RecognitionCommented({ ...peopleOf(recognition), actorId: author.id, commentId: id }), momentOf(id)];
  for (const { recognition, person, kind } of reactions)
    if (newest.has(recognition) && concernsSignIn(recognition))
      yield [new RecognitionReacted({ ...peopleOf(recognition), actorId: person.id, kind }), recognition.at];
}

/** The time in a UUIDv7. */
const momentOf = (id: string) => new Date(parseInt(id.replaceAll('-', '').slice(0, 12), 16));

const concernsSignIn = ({ giver, recipients }: DemoRecognition) =>
  giver.signsIn || recipients.some(({ person }) => person?.signsIn);

const peopleOf = ({ id, giver, recipients, private: isPrivate }: DemoRecognition): RecognitionPeople => ({
  recognitionId: id,
  giverId: giver.id,
  personIds: recipients.flatMap(({ person }) => person?.id ?? []),
  teamIds: recipients.flatMap(({ person, team }) => (person ? [] : team.id)),
  private: isPrivate,
});
