import { normalize, sep } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Ground } from './workshops.ts';

const FILE = /^\/scenarios\/([a-z][a-z0-9-]*)\.[a-z]{2}\.[\w-]{8}\.json/;

/** The file that an address leads to. It may be written in many ways, and there are disks that do not tell capitals apart. */
const pathIn = (params: unknown): string => {
  const { '*': rest = '' } = params as { readonly '*'?: string };
  return normalize(`/${rest}`).replaceAll(sep, '/').toLowerCase();
};

/**
 * While a round with a scenario is running here, its file, which holds the marks, is not given out: whoever looks for it
 * to play alone waits until the round is over.
 */
export const heldBack = (app: FastifyInstance, { rooms }: Pick<Ground, 'rooms'>): void => {
  let playing: () => ReadonlySet<string> = () => new Set();
  void rooms.then((all) => (playing = all.playing)).catch(() => undefined);
  app.addHook('onRequest', async ({ params }, reply) => {
    const scenario = FILE.exec(pathIn(params))?.[1];
    if (scenario !== undefined && playing().has(scenario)) return reply.code(423).send({ done: false, why: 'round_running' });
    return undefined;
  });
};
