import { graphql, insist, wait } from './http';
import type { Person } from './company';
import { FORM } from './form';
import type { Product } from './product';

export interface Wave {
  readonly id: string;
  /** What answers are sealed to, base64url. */
  readonly tallyKey: string;
}

/** A wave to some units and all below them, opened as HR opens it. */
export async function openWave({ api, box, owner }: Product, hr: Person, unitIds: readonly string[]): Promise<Wave> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into pulse.survey (title, form, audience_unit_ids, created_by) values ('{"en": "Pulse"}', $1, $2, $3)
     returning id`,
    [FORM, unitIds, hr.id],
  );
  const closesLocal = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 16);
  const { wave } = await graphql<{ wave: { id: string } }>(
    api,
    hr.cookie,
    'mutation ($input: OpenWaveInput!) { wave: openWave(input: $input) { id } }',
    { input: { surveyId: rows[0]!.id, closesLocal } },
  );
  return wait('The wave opens', async () => {
    if ((await stateOf(api, hr, wave.id)) !== 'OPEN') return null;
    const answer = await fetch(`${box}/ballot/waves/${wave.id}`);
    return answer.ok ? { id: wave.id, tallyKey: ((await answer.json()) as { tallyKey: string }).tallyKey } : null;
  });
}

export async function stateOf(api: string, hr: Person, id: string): Promise<string> {
  const query = 'query ($id: ID!) { wave: wave(id: $id) { state } }';
  return (await graphql<{ wave: { state: string } }>(api, hr.cookie, query, { id })).wave.state;
}

/** Asks for the close until that is heard. Where it was heard and the answer was lost, it is closing already. */
export const askToClose = (api: string, hr: Person, id: string): Promise<unknown> =>
  insist(async () => {
    const state = await stateOf(api, hr, id);
    if (state !== 'OPEN') return state;
    return graphql(api, hr.cookie, 'mutation ($id: ID!) { wave: closeWave(id: $id) { id } }', { id });
  });

/** The tokens that were counted. */
export const counted = (box: string, id: string): Promise<string[]> =>
  wait('The count', async () => {
    const answer = await fetch(`${box}/ballot/waves/${id}/counted`);
    return answer.ok ? ((await answer.json()) as string[]) : null;
  });
