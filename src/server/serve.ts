import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import files from '@fastify/static';
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance } from 'fastify';
import helmet from 'helmet';
import { PROTOCOL } from '#protocol/version.ts';
import { USUAL_LIMITS, type Limits } from './http/described.ts';
import { exportRoutes } from './http/exports.ts';
import { here } from './http/here.ts';
import { heldBack } from './http/held-back.ts';
import { ownScenario } from './http/own-scenario.ts';
import { workshops, type Ground } from './http/workshops.ts';
import { openRooms } from './room/rooms.ts';
import type { Storage } from './storage/storage.ts';

interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the built game. */
  readonly root: string;
  /** Left out, only the game is served. */
  readonly workshops?: WorkshopOptions;
}

interface WorkshopOptions {
  /** Folder of the scenarios that may be played. */
  readonly scenarios: string;
  /** Opens what workshops are kept in; the game is served meanwhile. */
  readonly storage: () => Promise<Storage>;
  readonly limits?: Limits;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Everything comes from here; no inline script, no eval, no frame, nothing sent elsewhere. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  // React and Phaser set style attributes; style elements and sheets come from here only.
  styleSrc: ["'self'"],
  styleSrcAttr: ["'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  mediaSrc: ["'self'", 'blob:', 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

const YEAR = 31_536_000_000;
/** No request of ours is larger; a response's size is its own matter. */
const LARGEST_BODY = 16_384;
const HOUR = 3_600_000;

// A hall has no certificate: plain HTTP on the local network must not be upgraded.
const HEADERS = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: POLICY },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
});

/** The headers are made up once: as a plugin helmet would make them up for every request, a fifth of what a short one costs. */
const guard = (app: FastifyInstance) => app.addHook('onRequest', ({ raw }, reply, done) => HEADERS(raw, reply.raw, () => done()));

const serveFiles = (app: FastifyInstance, root: string) =>
  app.register(files, {
    root,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      const lasts = /[.-][\w-]{8}\.(js|css|json|woff2?)(\.br|\.gz)?$/.test(path) && !path.endsWith('index.html');
      response.setHeader('Cache-Control', lasts ? `public, max-age=${YEAR / 1000}, immutable` : 'no-cache');
    },
  });

/** What stands on the wall and in messages; the game itself keeps its addresses behind the hash. */
const forward = (app: FastifyInstance): void => {
  app.get('/host', { schema: { hide: true } }, (_, reply) => reply.redirect('/#/host'));
  app.get('/join', { schema: { hide: true } }, (_, reply) => reply.redirect('/#/join'));
  for (const page of ['join', 'screen', 'host'])
    app.get<{ Params: { code: string } }>(`/${page}/:code`, { schema: { hide: true } }, ({ params }, reply) =>
      reply.redirect(`/#/${page}/${encodeURIComponent(params.code)}`),
    );
};

const describe = (app: FastifyInstance) =>
  app.register(swagger, {
    openapi: {
      info: {
        title: 'Họp báo / On the Record: workshops',
        version: String(PROTOCOL),
        description: 'How browsers speak to the server of a workshop.',
      },
    },
  });

const refusals = (app: FastifyInstance): void => {
  app.setErrorHandler<Error & { readonly statusCode?: number; readonly code?: string }>((error, _, reply) => {
    const status = error.statusCode ?? 500;
    const why = status === 429 ? 'too_many_tries' : status < 500 ? 'bad_request' : 'not_kept';
    return reply.code(status).send({ done: false, why });
  });
};

const openGround = ({ storage, scenarios, now = Date.now, limits = USUAL_LIMITS }: WorkshopOptions): Ground => {
  const opened = storage();
  const rooms = opened.then((one) => openRooms(one, now));
  // Whoever asks for a workshop is told; those who only play need not be.
  rooms.catch(() => undefined);
  return { storage: opened, rooms, scenarios, now, limits };
};

/** Deletes now and every hour what has been kept long enough. Gives a way to stop, and to close what was opened. */
const keepTidy = ({ rooms }: Ground): (() => Promise<void>) => {
  const tidy = (): void => void rooms.then((all) => all.expire()).catch(() => undefined);
  tidy();
  const tidying = setInterval(tidy, HOUR).unref();
  return () => {
    clearInterval(tidying);
    return rooms.then((all) => all.close()).catch(() => undefined);
  };
};

const api = async (app: FastifyInstance, ground: Ground): Promise<void> => {
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  await describe(app);
  refusals(app);
  await app.register(async (inner) => {
    workshops(inner, ground);
    exportRoutes(inner, ground);
    ownScenario(inner, ground);
    here(inner);
    inner.get('/api/openapi.json', { schema: { hide: true } }, () => inner.swagger());
  });
};

const host = async (app: FastifyInstance, options: WorkshopOptions): Promise<() => Promise<void>> => {
  const ground = openGround(options);
  await api(app, ground);
  forward(app);
  heldBack(app, ground);
  return keepTidy(ground);
};

/** Serves the built game, and hosts workshops where it is told how. Gives the address and a way to stop. */
export const serve = async ({
  port,
  root,
  workshops: hosting,
}: ServeOptions): Promise<{ readonly address: string; readonly close: () => Promise<void> }> => {
  const strict = { customOptions: { removeAdditional: false, coerceTypes: false } } as const;
  const app = fastify({ logger: false, forceCloseConnections: true, bodyLimit: LARGEST_BODY, ajv: strict });
  await guard(app);
  const leave = hosting ? await host(app, hosting) : undefined;
  await serveFiles(app, root);
  await app.listen({ port, host: '0.0.0.0' });
  const bound = app.server.address();
  const at = typeof bound === 'object' && bound !== null ? bound.port : port;
  const close = async (): Promise<void> => {
    await leave?.();
    await app.close();
  };
  return { address: `http://localhost:${at}`, close };
};
