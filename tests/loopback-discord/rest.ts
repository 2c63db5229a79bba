import type { SentFile } from './body.ts';
import { callback, followUp, responseMessage } from './callbacks.ts';
import { channel, channelMessage, post } from './channels.ts';
import { APPLICATION } from './payloads.ts';
import { userBody } from './people.ts';
import { NOT_FOUND } from './refusals.ts';
import { register, registered } from './registration.ts';
import type { World } from './world.ts';

export type Request = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly SentFile[];
};
export type Reply = { readonly status: number; readonly body?: unknown };

/** What stands in a path where its route has a name, such as `:token`. */
export type Names = Readonly<Record<string, string>>;
export type Responder = (request: Request, world: World, names: Names) => Reply;

/** Answers one authorized request as Discord does; what it refuses is a violation as well. */
export function answer(request: Request, world: World): Reply {
  for (const [method, route, respond] of ROUTES) {
    const names = namesIn(request.path, route);
    if (method.split(' ').includes(request.method) && names) return respond(request, world, names);
  }
  return NOT_FOUND;
}

const application: Responder = (_, { servers, verifyKey }) => ({
  status: 200,
  body: {
    ...APPLICATION,
    description: '',
    icon: null,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: verifyKey,
    flags: 0,
    approximate_guild_count: servers.length,
    approximate_user_install_count: 1,
    install_params: { scopes: ['bot', 'applications.commands'], permissions: '52224' },
    integration_types_config: {
      0: {
        oauth2_install_params: { scopes: ['bot', 'applications.commands'], permissions: '52224' },
      },
      1: { oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' } },
    },
    bot: { ...userBody(APPLICATION.id), username: 'verbatim', bot: true },
  },
});

const gateway: Responder = (_, world) => ({ status: 200, body: world.gateway() });

const bot: Responder = () => ({
  status: 200,
  body: { ...userBody(APPLICATION.id), username: 'verbatim', bot: true },
});

/** In pages, as Discord gives them: by id, those after one, at most 200. */
const servers: Responder = ({ query }, world) => {
  const after = BigInt(query.get('after') ?? 0);
  const sorted = world.servers.map(BigInt).sort((a, b) => (a < b ? -1 : 1));
  const page = sorted.filter((id) => id > after).slice(0, Number(query.get('limit') ?? 200));
  return {
    status: 200,
    body: page.map((id) => ({
      id: String(id),
      name: `server${id}`,
      icon: null,
      owner: false,
      permissions: '52224',
      features: [],
    })),
  };
};

const ROUTES: readonly (readonly [methods: string, route: string, Responder])[] = [
  ['GET', '/applications/@me', application],
  ['GET', '/oauth2/applications/@me', application],
  ['GET', '/users/@me', bot],
  ['GET', '/users/@me/guilds', servers],
  ['GET', '/gateway', gateway],
  ['GET', '/gateway/bot', gateway],
  ['GET', '/applications/:application/commands', registered],
  ['PUT', '/applications/:application/commands', register],
  ['GET', '/applications/:application/guilds/:guild/commands', registered],
  ['PUT', '/applications/:application/guilds/:guild/commands', register],
  ['POST', '/interactions/:id/:token/callback', callback],
  ['POST', '/webhooks/:application/:token', followUp],
  ['GET PATCH DELETE', '/webhooks/:application/:token/messages/:message', responseMessage],
  ['GET', '/channels/:channel', channel],
  ['POST', '/channels/:channel/messages', post],
  ['GET PATCH DELETE', '/channels/:channel/messages/:message', channelMessage],
];

function namesIn(path: string, route: string): Names | undefined {
  const [parts, wanted] = [path.split('/'), route.split('/')];
  if (parts.length !== wanted.length) return undefined;
  const pairs = wanted.map((name, at) => [name, parts[at] ?? ''] as const);
  if (!pairs.every(([name, part]) => name === part || (name.startsWith(':') && part))) {
    return undefined;
  }
  return Object.fromEntries(pairs.map(([name, part]) => [name.slice(1), part]));
}
