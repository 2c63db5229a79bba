import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { ChannelType } from 'discord.js';
import { DigitalDiscord } from 'discord-digital-twin';

/** A Discord that others wrote, with one channel and somebody in it; its REST is behind `apiUrl`. */
export type Twin = {
  readonly discord: DigitalDiscord;
  readonly apiUrl: string;
  readonly channel: string;
  readonly person: string;
  close(): Promise<void>;
};

/** Opens it. It has no way to read commands back, which is added in front of it. */
export async function openTwin(): Promise<Twin> {
  const channel = '1000000000000000002';
  const person = '1000000000000000011';
  const discord = new DigitalDiscord({
    channels: [{ id: channel, name: 'newsroom', type: ChannelType.GuildText }],
    users: [{ id: person, username: 'Ada' }],
  });
  await discord.start();
  const server = createServer((request, response) => {
    answer(request, discord)
      .then(async (said) => {
        const type = said.headers.get('content-type');
        response.writeHead(said.status, type ? { 'content-type': type } : {});
        response.end(Buffer.from(await said.arrayBuffer()));
      })
      .catch(() => response.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    discord,
    apiUrl: `http://127.0.0.1:${port}/api`,
    channel,
    person,
    async close() {
      await discord.stop();
      await discord.prisma.$disconnect();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(request: IncomingMessage, discord: DigitalDiscord): Promise<Response> {
  const { method = '', url = '', headers } = request;
  if (method === 'GET' && /\/applications\/\d+\/commands/.test(url)) {
    const commands = await discord.prisma.applicationCommand.findMany();
    return Response.json(commands.map((one) => ({ ...one, options: JSON.parse(one.options) })));
  }
  const body = await buffer(request);
  return fetch(`${discord.restUrl.replace(/\/api$/, '')}${url}`, {
    method,
    headers: {
      authorization: headers.authorization ?? '',
      'content-type': headers['content-type'] ?? 'application/json',
    },
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  });
}
