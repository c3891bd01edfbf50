import { cookieOf } from '../shared/workplace.sql';

const HR = 1;
const MINUTES = 10;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until there is an answer. @throws Error after ten minutes */
async function wait<Answer>(ask: () => Promise<Answer | null | undefined | false>): Promise<Answer> {
  for (const end = Date.now() + MINUTES * 60_000; Date.now() < end; await pause(500)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`Nothing came within ${MINUTES} minutes`);
}

/** A wave to everybody, opened as HR opens it. */
export async function launchWave(api: string, box: string) {
  const gql = async <Data>(query: string, variables: object): Promise<Data> => {
    const headers = { 'content-type': 'application/json', cookie: cookieOf(HR) };
    const answer = await fetch(`${api}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: { message: string }[] };
    if (errors) throw new Error(errors[0]?.message);
    return data;
  };
  const { survey } = await gql<{ survey: { id: string } }>(
    'mutation ($input: CreateSurveyInput!) { survey: createSurvey(input: $input) { id } }',
    { input: { template: 'engagement' } },
  );
  const closesLocal = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 16);
  const { wave } = await gql<{ wave: { id: string } }>(
    'mutation ($input: OpenWaveInput!) { wave: openWave(input: $input) { id } }',
    { input: { surveyId: survey.id, closesLocal, overrideReason: 'A benchmark asks, whatever was promised.' } },
  );
  const { tallyKey } = await wait(async () => {
    const { state } = (
      await gql<{ state: { state: string } }>('query ($id: ID!) { state: wave(id: $id) { state } }', wave)
    ).state;
    if (state !== 'OPEN') return null;
    const answer = await fetch(`${box}/ballot/waves/${wave.id}`);
    return answer.ok ? ((await answer.json()) as { tallyKey: string }) : null;
  });
  return {
    id: wave.id,
    tallyKey,
    /** Closes it. Gives the tokens that were counted. */
    async close(): Promise<string[]> {
      await gql('mutation ($id: ID!) { wave: closeWave(id: $id) { id } }', wave);
      return wait(async () => {
        const answer = await fetch(`${box}/ballot/waves/${wave.id}/counted`);
        if (!answer.ok) return null;
        const counted = (await answer.json()) as string[] | { tokens: string[] };
        return Array.isArray(counted) ? counted : counted.tokens;
      });
    },
  };
}
