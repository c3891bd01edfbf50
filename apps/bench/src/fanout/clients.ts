import { sampleCookie } from '@throughline/platform/testing';
import { WebSocket } from 'ws';
import { answer } from '../shared/child';

const AT_ONCE = 100;
const sockets: WebSocket[] = [];
let received = 0;

/** Connects and subscribes as the standard client does; resolves once the server has acknowledged. */
function connect(url: string, person: number): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const headers = { cookie: sampleCookie(`person-${person}`) };
    const socket = new WebSocket(url, 'graphql-transport-ws', { headers, perMessageDeflate: false });
    socket.once('error', reject);
    socket.once('open', () => socket.send('{"type":"connection_init"}'));
    socket.once('message', () => {
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { said }' } }));
      socket.on('message', (data: Buffer) => void (data.includes('"next"') && received++));
      resolve(socket);
    });
  });
}

answer({
  connect: async ({ url, count }: { url: string; count: number }) => {
    for (let person = 0; person < count; person += AT_ONCE) {
      const length = Math.min(AT_ONCE, count - person);
      sockets.push(...(await Promise.all(Array.from({ length }, (_, index) => connect(url, person + index)))));
    }
  },
  received: () => received,
  forget: () => void (received = 0),
  close: () => sockets.forEach((socket) => socket.terminate()),
});
