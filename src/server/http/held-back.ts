import { normalize, sep } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Rooms } from '../room/rooms.ts';
import type { Ground } from './workshops.ts';

const FILE = /^\/scenarios\/([a-z][a-z0-9-]*)\.[a-z]{2}\.[\w-]{8}\.json/;

/** Lines and drills of the handbook are taken from all scenarios, with what they are worth. */
const LINES = /^\/handbook\//;

/** The file that an address leads to. It may be written in many ways, and there are disks that do not tell capitals apart. */
const pathIn = (params: unknown): string => {
  const { '*': rest = '' } = params as { readonly '*'?: string };
  return normalize(`/${rest}`).replaceAll(sep, '/').toLowerCase();
};

/**
 * While a round with a scenario is running here, its file, which holds the marks, is not given out: whoever looks for it
 * to play alone waits until the round is over. The handbook's lines and drills wait for rounds that a room plays together; homework goes
 * on for days, and is practice.
 */
export const heldBack = (app: FastifyInstance, { rooms }: Pick<Ground, 'rooms'>): void => {
  let { playing, together }: Pick<Rooms, 'playing' | 'together'> = { playing: () => new Set(), together: () => false };
  void rooms.then((all) => ({ playing, together } = all)).catch(() => undefined);
  app.addHook('onRequest', async ({ params }, reply) => {
    const path = pathIn(params);
    const scenario = FILE.exec(path)?.[1];
    const isHeld = scenario === undefined ? LINES.test(path) && together() : playing().has(scenario);
    if (isHeld) return reply.code(423).send({ done: false, why: 'round_running' });
    return undefined;
  });
};
