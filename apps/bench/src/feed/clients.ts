import { Agent, request } from 'node:http';
import { answer } from '../shared/child';

const CONNECTIONS = 32;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

interface Load {
  url: string;
  body: string;
  cookie: string;
  milliseconds: number;
}

/** One request; gives the bytes of its answer. @throws Error unless it is 200 and has rows. */
function ask({ url, body, cookie }: Load): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', cookie, 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (reply) => {
      let bytes = 0;
      reply.on('data', (chunk: Buffer) => (bytes += chunk.length));
      reply.on('end', () => {
        if (reply.statusCode === 200 && bytes > 4_000) resolve(bytes);
        else reject(new Error(`Answered ${reply.statusCode} with ${bytes} bytes`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

answer({
  /** Keeps all connections busy for a while. Gives how many requests were answered. */
  load: async (load: Load) => {
    const end = performance.now() + load.milliseconds;
    let answered = 0;
    const worker = async () => {
      while (performance.now() < end) {
        await ask(load);
        answered++;
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, worker));
    return answered;
  },
});
