import { networkInterfaces } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { described } from './described.ts';

/** Where this machine can be reached from the same network, the likeliest address first. */
const addresses = (port: number): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((some) => some ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}${port === 80 ? '' : `:${port}`}`);

/** Tells the facilitator's page what to put on the wall: `localhost` is no use to a phone. */
export const here = (app: FastifyInstance): void => {
  app.get('/api/here', { schema: described.here }, ({ socket }) => ({ addresses: addresses(socket.localPort ?? 80) }));
};
