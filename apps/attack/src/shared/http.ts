export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const MINUTES = 3;

/** Asks until there is an answer. @throws Error after three minutes */
export async function wait<T>(what: string, ask: () => Promise<T | null | undefined | false>, every = 100): Promise<T> {
  for (const end = Date.now() + MINUTES * 60_000; Date.now() < end; await pause(every)) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
  }
  throw new Error(`${what}: not within ${MINUTES} minutes`);
}

export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

/** What the API refuses with, as it tells clients. */
export class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** @throws Refused */
export async function graphql<Data>(api: string, cookie: string, query: string, variables: object): Promise<Data> {
  const { body } = await post(`${api}/graphql`, { query, variables }, { cookie });
  const { data, errors } = body as { data: Data; errors?: { extensions?: { code?: string } }[] };
  if (errors) throw new Refused(errors[0]?.extensions?.code ?? 'FAILED');
  return data;
}

/** What a client does not ask again after: these answers stay the same. */
const FINAL = ['BAD_INPUT', 'CONFLICT', 'FORBIDDEN', 'NOT_FOUND'];

/** As a client on a bad line: asks until it hears something. @throws Refused with what will not change */
export const insist = <T>(ask: () => Promise<T>): Promise<T> =>
  wait('A client', () =>
    ask().then(
      (value) => ({ value }),
      (error: unknown) => {
        if (error instanceof Refused && FINAL.includes(error.code)) return { error };
        return null;
      },
    ),
  ).then((outcome) => {
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  });
