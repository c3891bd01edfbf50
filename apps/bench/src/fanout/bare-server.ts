import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { answer } from '../shared/child';

/** The limit: the least a server can do to tell everybody the same, one `ws.send` each. */
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket) => socket.on('message', () => socket.send('{"type":"connection_ack"}')));

answer({
  port: () => (server.address() as AddressInfo).port,
  connections: () => server.clients.size,
  say: (words: string[]) => {
    for (const said of words) {
      const message = JSON.stringify({ id: '1', type: 'next', payload: { data: { said } } });
      for (const client of server.clients) client.send(message);
    }
  },
});
