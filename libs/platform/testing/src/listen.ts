import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** The protocol does not say when a subscription runs; on localhost it does after this. */
const STARTED_MS = 200;

export interface Listener<Data> {
  /** The messages so far. */
  readonly heard: Data[];
  /** Resolves once there are `count` messages. */
  until(count: number): Promise<Data[]>;
  close(): Promise<void>;
}

/** Hears a subscription with a client of the standard library, as the holder of a cookie. */
export async function listen<Data>(api: { url: string }, query: string, cookie: string): Promise<Listener<Data>> {
  class WithCookie extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers: { cookie } });
    }
  }
  const client = createClient({ url: `${api.url.replace('http', 'ws')}/graphql`, webSocketImpl: WithCookie });
  const heard: Data[] = [];
  client.subscribe<Data>(
    { query },
    { next: ({ data }) => void (data && heard.push(data)), error: () => undefined, complete: () => undefined },
  );
  await new Promise((resolve) => setTimeout(resolve, STARTED_MS));
  async function until(count: number): Promise<Data[]> {
    while (heard.length < count) await new Promise((resolve) => setTimeout(resolve, 10));
    return heard;
  }
  return { heard, until, close: async () => void (await client.dispose()) };
}
