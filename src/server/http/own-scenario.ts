import type { FastifyInstance } from 'fastify';
import { mayRead } from '#protocol/view/mine.ts';
import { described, limits } from './described.ts';
import { seatOf } from './passes.ts';
import { refuse, withRoom, type Ground } from './workshops.ts';

/**
 * Whoever has finished their homework reads their debrief, for which the game needs the scenario's file, while it is held back
 * from everybody else. Seats are known at their workshop's addresses only, so the file has one there.
 */
export const ownScenario = (app: FastifyInstance, ground: Ground): void => {
  app.get<{ Params: { readonly code: string } }>(
    '/api/workshops/:code/scenarios/:file',
    { schema: described.scenario, config: limits(ground.limits).take },
    withRoom(ground, async (room, request, reply) => {
      const { file } = request.params as unknown as { readonly file: string };
      const seat = seatOf(request, room);
      if (!seat) return refuse(reply, 403, 'no_seat');
      if (!mayRead(room.workshop, seat.id, file.split('.')[0] ?? '')) return refuse(reply, 423, 'round_running');
      // Whatever keeps copies on the way must not give one seat's to another.
      return reply.header('Vary', 'Cookie').sendFile(`scenarios/${file}`);
    }),
  );
};
