import { randomUUID } from 'node:crypto';
import { createMetric } from '@throughline/outcomes/api';
import { type CreatedPerson, createPerson, createTeam, signIn } from '@throughline/people/api';
import { importFile, type TestApi, upload } from '@throughline/platform/testing';
import { createPrinciple } from '@throughline/principles/api';
import { createPromise, createSurvey, createWave } from '@throughline/pulse/api';
import { createPublishedWave } from '@throughline/pulse/gate';
import { GIVE, thanks } from '@throughline/recognition/api';

/** Whose an object is: the caller's, another's that the caller may see, and another's that they may not know of. */
export type Whose = 'own' | 'seen' | 'hidden';
type Makers = Partial<Record<Whose, () => Promise<string>>>;

const FILE = 'employee_id,name,start_date\n7,Ann,yesterday\n';

/** Makes a fresh object for each call, and gives its id: some operations use theirs up. */
export async function objectMakers(api: TestApi, caller: CreatedPerson, cookie: string) {
  const someone = async () => {
    const person = await createPerson(api, { roles: ['admin'] });
    return { ...person, cookie: await signIn(api, person) };
  };
  const [other, third] = [await someone(), await someone()];
  const principle = await createPrinciple(api);
  const idOf = async (query: string, input: object, by: string) => {
    const { data, errors } = await api.gql<Record<string, { id: string }>>(query, { input }, by);
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0]?.id as string;
  };
  const give = (by: string, isPrivate = false) =>
    idOf(GIVE, thanks({ principleId: principle.id, personIds: [third.id], private: isPrivate }), by);
  const comment = async (by: string, recognitionId: string) =>
    idOf(
      'mutation ($input: AddCommentInput!) { addComment(input: $input) { id } }',
      { idempotencyKey: randomUUID(), recognitionId, message: 'Well done' },
      by,
    );
  const importOf = async (by: string) =>
    (await importFile(api, by, 'previewImport', { kind: 'people', file: FILE })).id;
  const rowOf = async (sql: string, personId: string) =>
    (await api.db.query<{ id: string }>(`with added as (${sql} returning id) select id from added`, [personId]))[0]
      ?.id as string;
  const noticeOf = (personId: string) =>
    rowOf(
      `insert into notifications.notice (person_id, kind, subject_id, actor_ids) values ($1, 'thanked', uuidv7(), array[uuidv7()])`,
      personId,
    );
  const sessionOf = (personId: string) =>
    rowOf(
      `insert into people.session (token_hash, person_id, user_agent, expires_at) values (uuid_send(uuidv7()), $1, '', now() + '1 day')`,
      personId,
    );

  return {
    thanks: { own: () => give(cookie), seen: () => give(other.cookie), hidden: () => give(other.cookie, true) },
    comment: {
      own: async () => comment(cookie, await give(other.cookie)),
      seen: async () => comment(other.cookie, await give(other.cookie)),
      hidden: async () => comment(third.cookie, await give(other.cookie, true)),
    },
    session: { own: () => sessionOf(caller.id), hidden: () => sessionOf(other.id) },
    notice: { own: () => noticeOf(caller.id), hidden: () => noticeOf(other.id) },
    import: { own: () => importOf(cookie), hidden: () => importOf(other.cookie) },
    file: {
      own: async () => (await upload(api, cookie, FILE)).file,
      hidden: async () => (await upload(api, other.cookie, FILE)).file,
    },
    person: { seen: async () => (await createPerson(api)).id },
    thanked: {
      seen: async () => `personIds: ["${(await createPerson(api)).id}"], principleId: "${principle.id}"`,
    },
    team: { seen: async () => (await createTeam(api)).id },
    principle: { seen: async () => (await createPrinciple(api)).id },
    metric: { seen: async () => (await createMetric(api)).id },
    brokenMetric: {
      seen: async () => {
        const { id } = await createMetric(api);
        await api.db.query(
          `insert into outcomes.series_break (metric_id, starts_on, note) values ($1, '2026-03-01', 'New')`,
          [id],
        );
        return id;
      },
    },
    pair: {
      seen: async () => {
        const { id, unitSetId } = await createMetric(api, { side: 'people' });
        return `unitSet: "${unitSetId}", people: "${id}", customer: "${(await createMetric(api)).id}"`;
      },
    },
    survey: { seen: async () => (await createSurvey(api)).id },
    launchable: {
      seen: async () => {
        const { id } = await createTeam(api);
        for (let place = 0; place < 10; place++) await createPerson(api, { teamId: id });
        return (await createSurvey(api, [id])).id;
      },
    },
    scheduledWave: { seen: async () => (await createWave(api, { state: 'SCHEDULED' })).id },
    openWave: { seen: async () => (await createWave(api, { state: 'OPEN' })).id },
    closedWave: { seen: async () => (await createWave(api, { state: 'CLOSED' })).id },
    pulse: {
      own: async () => (await createWave(api, { state: 'OPEN', memberIds: [caller.id] })).id,
      hidden: async () => (await createWave(api, { state: 'OPEN', memberIds: [other.id] })).id,
    },
    unitSet: { seen: async () => (await createMetric(api)).unitSetId },
    promise: { seen: () => createPromise(api, other.id) },
    publishedWave: { seen: async () => (await createPublishedWave(api, { personId: other.id })).waveId },
  } satisfies Record<string, Makers>;
}
