import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../api-client';

const AT_ONCE = 20;
const GIVE = 'mutation ($input: GiveRecognitionInput!) { giveRecognition(input: $input) { id } }';
const GIVEN = `query ($after: String) {
  recognitionFeed(first: 100, after: $after, filter: { scope: GIVEN }) {
    edges { node { id message } } pageInfo { endCursor hasNextPage } } }`;

const NOTICES = `query ($after: String) {
  notices(first: 100, after: $after) { edges { node { recognitionId } } pageInfo { endCursor hasNextPage } } }`;

interface Given {
  giveRecognition: { id: string };
}

/**
 * Gives thanks, one for each message, many at once. Each is sent with a key of its own and again with the same key
 * until the server has acknowledged it.
 * @param onAcknowledged told how many have been acknowledged so far
 * @returns the id that was acknowledged, by message
 */
export async function giveThanks(
  client: ApiClient,
  messages: readonly string[],
  to: { personIds: string[]; principleId: string },
  onAcknowledged: (count: number) => void,
): Promise<Map<string, string>> {
  const acknowledged = new Map<string, string>();
  const waiting = messages.values();
  const give = async () => {
    for (const message of waiting) {
      const input = { idempotencyKey: randomUUID(), message, ...to };
      const { giveRecognition } = await client.askUntilAnswered<Given>(GIVE, { input });
      acknowledged.set(message, giveRecognition.id);
      onAcknowledged(acknowledged.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, give));
  return acknowledged;
}

interface Feed {
  recognitionFeed: {
    edges: { node: { id: string; message: string } }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

/** The thanks that somebody has given with one of these messages: message and id of each, as often as it is there. */
export async function thanksGiven(client: ApiClient, messages: readonly string[]): Promise<[string, string][]> {
  const wanted = new Set(messages);
  const found: [string, string][] = [];
  for (let after: string | undefined; ;) {
    const { recognitionFeed: page } = await client.askUntilAnswered<Feed>(GIVEN, { after });
    found.push(...page.edges.map(({ node }): [string, string] => [node.message, node.id]));
    if (!page.pageInfo.hasNextPage) return found.filter(([message]) => wanted.has(message));
    after = page.pageInfo.endCursor;
  }
}

interface Notices {
  notices: {
    edges: { node: { recognitionId: string } }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

/** The recognitions, of those named, that somebody was told of: as often as they were. */
export async function noticesOf(client: ApiClient, ids: readonly string[]): Promise<string[]> {
  const wanted = new Set(ids);
  const told: string[] = [];
  for (let after: string | undefined; ;) {
    const { notices: page } = await client.askUntilAnswered<Notices>(NOTICES, { after });
    told.push(...page.edges.map(({ node }) => node.recognitionId));
    if (!page.pageInfo.hasNextPage) return told.filter((id) => wanted.has(id));
    after = page.pageInfo.endCursor;
  }
}
