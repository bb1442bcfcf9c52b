import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Seat, Workshop } from '#protocol/workshop/workshop.ts';
import type { LiveRoom } from '../room/rooms.ts';
import { hashOf, isSame } from './secrets.ts';

/** Cookies that say who somebody is: never readable by a script, never sent from another site's page. */
const options = (code: string, seconds: number) =>
  ({ httpOnly: true, sameSite: 'strict', path: `/api/workshops/${code}`, maxAge: seconds }) as const;

const HOST = 'host';
const SEAT = 'seat';
const DAY = 86_400;

export const giveHostPass = (reply: FastifyReply, { kept }: Pick<LiveRoom, 'kept'>, token: string): void =>
  void reply.setCookie(HOST, token, options(kept.code, kept.settings.days * DAY));

export const giveSeatPass = (reply: FastifyReply, { kept }: Pick<LiveRoom, 'kept'>, pass: string): void =>
  void reply.setCookie(SEAT, pass, options(kept.code, kept.settings.days * DAY));

export const isHost = (request: FastifyRequest, { kept }: LiveRoom): boolean => {
  const token = request.cookies[HOST];
  return token !== undefined && isSame(token, kept.host);
};

const byPass = new WeakMap<Workshop, Map<string, Seat>>();

/** Seats by the hash of their pass, made anew when somebody has come. */
const seatsByPass = (workshop: Workshop): ReadonlyMap<string, Seat> => {
  const known = byPass.get(workshop);
  if (known?.size === workshop.seats.size) return known;
  const made = new Map([...workshop.seats.values()].map((seat) => [seat.pass, seat]));
  byPass.set(workshop, made);
  return made;
};

/** The seat that a pass opens, removed or not. */
export const seatFor = ({ workshop }: Pick<LiveRoom, 'workshop'>, pass: string): Seat | undefined =>
  seatsByPass(workshop).get(hashOf(pass));

/** The seat whose pass somebody holds, removed or not. */
export const seatOf = (request: FastifyRequest, room: Pick<LiveRoom, 'workshop'>): Seat | undefined => {
  const pass = request.cookies[SEAT];
  return pass === undefined ? undefined : seatFor(room, pass);
};
