import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Act, Body } from '#protocol/messages.ts';
import { ROLES, type Role } from '#protocol/sections.ts';
import type { Looking } from '../room/listener.ts';
import type { Problem } from '#protocol/problem.ts';
import type { Doing, Reply } from '#protocol/workshop/entry.ts';
import { cleanName } from '#protocol/workshop/name.ts';
import { guestsIn } from '#protocol/workshop/workshop.ts';
import { openScenario } from '../room/scripts.ts';
import { Gone } from '../room/room.ts';
import type { LiveRoom, Rooms } from '../room/rooms.ts';
import type { Storage } from '../storage/storage.ts';
import { answerPoll, openStream } from './lines.ts';
import { giveHostPass, giveSeatPass, isHost, seatFor, seatOf } from './passes.ts';
import { described, limits, type Limits } from './described.ts';
import { hashOf, isCode, isSame, newCode, newId, newSeed, newToken, seatPass, typed } from './secrets.ts';

/** What the workshop's routes stand on. Storage and rooms are opened while the game is already served. */
export interface Ground {
  readonly storage: Promise<Storage>;
  readonly rooms: Promise<Rooms>;
  readonly scenarios: string;
  readonly now: () => number;
  readonly limits: Limits;
}

type AtCode = { readonly Params: { readonly code: string } };
type Coded = FastifyRequest<AtCode>;

export const refuse = (reply: FastifyReply, status: number, why: Problem): FastifyReply => reply.code(status).send({ done: false, why });

const toStatus = ({ done }: Reply): number => (done ? 200 : 409);
const DAY = 86_400_000;

const found = (ground: Ground) => async (request: FastifyRequest<{ readonly Body: Body<'found'> }>, reply: FastifyReply) => {
  const { settings, teams } = request.body;
  const names = teams.flatMap((name) => cleanName(name) ?? []);
  if (settings.sides !== 'solo' && names.length === 0) return refuse(reply, 400, 'no_such_team');
  const [storage, code, created] = [await ground.storage, newCode(), ground.now()];
  const token = newToken(code);
  const kept = {
    code,
    settings,
    teams: settings.sides === 'solo' ? [] : names,
    host: hashOf(token),
    created,
    expires: created + settings.days * DAY,
  };
  if (!(await storage.found(kept))) return refuse(reply, 503, 'not_kept');
  giveHostPass(reply, { kept }, token);
  return reply.code(201).send({ done: true, code: kept.code, token });
};

/** Finds the room that an address names, or answers that there is none. */
export const withRoom =
  (ground: Ground, act: (room: LiveRoom, request: Coded, reply: FastifyReply) => Promise<unknown>) =>
  async (request: Coded, reply: FastifyReply) => {
    const code = typed(request.params.code);
    const room = isCode(code) ? await (await ground.rooms).at(code) : undefined;
    return room ? act(room, request, reply) : refuse(reply, 404, 'no_such_workshop');
  };

/** Only for the facilitator. */
export const asHost =
  (act: (room: LiveRoom, request: Coded, reply: FastifyReply) => Promise<unknown>) =>
  async (room: LiveRoom, request: Coded, reply: FastifyReply) =>
    isHost(request, room) ? act(room, request, reply) : refuse(reply, 403, 'not_the_host');

const submit = async (room: LiveRoom, reply: FastifyReply, at: number, by: string, key: string, doing: Doing) => {
  const outcome = await room.submit({ at, by, key, doing }).catch((error: unknown) => error);
  if (outcome instanceof Gone) return refuse(reply, 404, 'no_such_workshop');
  if (outcome instanceof Error) return refuse(reply, 503, 'not_kept');
  return reply.code(toStatus(outcome as Reply)).send(outcome);
};

const look = async (room: LiveRoom, request: Coded) => {
  const { workshop, kept } = room;
  const taken = new Set(guestsIn(workshop).map(({ team }) => team));
  const { title, sides, days, locale } = kept.settings;
  const teams = [...workshop.teams.values()].map(({ id, name }) => ({ id, name, taken: sides === 'shared' && taken.has(id) }));
  const seat = seatOf(request, room);
  return {
    title,
    sides,
    days,
    locale,
    teams,
    locked: workshop.locked,
    over: workshop.over,
    seat: seat && !seat.removed ? seat.id : null,
    host: isHost(request, room),
  };
};

const join = (ground: Ground) => async (room: LiveRoom, request: Coded, reply: FastifyReply) => {
  const { key, name, team, locale } = request.body as Body<'join'>;
  const pass = seatPass(room.kept.code, key);
  const doing = { type: 'join', seat: newId(), name, team, locale, pass: hashOf(pass) } as const;
  const outcome = await room.submit({ at: ground.now(), by: 'door', key, doing });
  if (!outcome.done) return refuse(reply, 409, outcome.why);
  giveSeatPass(reply, room, pass);
  return reply.code(201).send({ ...outcome, pass });
};

/** The pass opens a seat on another phone. The first phone keeps it, too. */
const rejoin = async (room: LiveRoom, request: Coded, reply: FastifyReply) => {
  const pass = typed((request.body as Body<'rejoin'>).code);
  const seat = seatFor(room, pass);
  if (!seat || seat.removed) return refuse(reply, 403, 'wrong_code');
  giveSeatPass(reply, room, pass);
  return reply.send({ done: true, seat: seat.id, pass });
};

const attach = async (room: LiveRoom, request: Coded, reply: FastifyReply) => {
  const { token } = request.body as Body<'attach'>;
  if (!isSame(token, room.kept.host)) return refuse(reply, 403, 'wrong_token');
  giveHostPass(reply, room, token);
  return reply.send({ done: true });
};

const deed = (ground: Ground) => async (room: LiveRoom, request: Coded, reply: FastifyReply) => {
  const seat = seatOf(request, room);
  const { key, deed: doing } = request.body as Body<'deed'>;
  return seat ? submit(room, reply, ground.now(), seat.id, key, doing) : refuse(reply, 403, 'no_seat');
};

type StartAct = Extract<Act, { readonly type: 'start_round' }>;

const start = async (ground: Ground, room: LiveRoom, { scenario: id, mode, minutes }: StartAct): Promise<Doing | undefined> => {
  const opened = await openScenario(ground.scenarios, id);
  if (!opened) return undefined;
  const { hash, version } = opened.script.scenario;
  await room.bring(opened.script, opened.source);
  return { type: 'start_round', scenario: id, version, hash, seed: newSeed(), mode, minutes };
};

const direct = (ground: Ground) => async (room: LiveRoom, request: Coded, reply: FastifyReply) => {
  const { key, act } = request.body as Body<'act'>;
  const doing = act.type === 'start_round' ? await start(ground, room, act) : act;
  return doing ? submit(room, reply, ground.now(), 'host', key, doing) : refuse(reply, 409, 'no_such_scenario');
};

interface Since {
  readonly after?: unknown;
  readonly crowd?: unknown;
}

const roleIn = (query: unknown): Role => ROLES.find((role) => role === (query as { readonly as?: unknown }).as) ?? 'seat';

const numberFrom = (written: unknown): number => (typeof written === 'string' && /^\d{1,15}$/.test(written) ? Number(written) : -1);

/** Who listens, if they may: a seat with its pass, the facilitator with theirs, the projector with the code alone. */
const admit = (room: LiveRoom, request: Coded): Pick<Looking, 'role' | 'seat'> | Problem => {
  const role = roleIn(request.query);
  if (role === 'host') return isHost(request, room) ? { role, seat: null } : 'not_the_host';
  if (role === 'screen') return { role, seat: null };
  const seat = seatOf(request, room);
  return seat ? { role, seat: seat.id } : 'no_seat';
};

const stream = (ground: Ground) => async (room: LiveRoom, request: Coded, reply: FastifyReply) => {
  const admitted = admit(room, request);
  if (typeof admitted === 'string') return refuse(reply, 403, admitted);
  const seen = numberFrom(request.headers['last-event-id'] ?? (request.query as Since).after);
  return openStream(room.stage, reply, { ...admitted, seen, crowd: -1 }, ground.now);
};

const poll = async (room: LiveRoom, request: Coded, reply: FastifyReply) => {
  const admitted = admit(room, request);
  if (typeof admitted === 'string') return refuse(reply, 403, admitted);
  const { after, crowd } = request.query as Since;
  const answer = await answerPoll(room.stage, request, { ...admitted, seen: numberFrom(after), crowd: numberFrom(crowd) });
  return reply.header('Cache-Control', 'no-store').send(answer);
};

const remove = (ground: Ground) => async (room: LiveRoom, _: Coded, reply: FastifyReply) =>
  reply.send({ done: await (await ground.rooms).remove(room.kept.code) });

/** The workshop's routes. */
export const workshops = (app: FastifyInstance, ground: Ground): void => {
  const per = limits(ground.limits);
  const at = '/api/workshops/:code';
  app.post('/api/workshops', { schema: described.found, config: per.found }, found(ground));
  app.get(at, { schema: described.look, config: per.look }, withRoom(ground, look));
  app.delete(at, { schema: described.remove, config: per.found }, withRoom(ground, asHost(remove(ground))));
  app.post(`${at}/seats`, { schema: described.join, config: per.join }, withRoom(ground, join(ground)));
  app.post(`${at}/rejoin`, { schema: described.rejoin, config: per.guess }, withRoom(ground, rejoin));
  app.post(`${at}/attach`, { schema: described.attach, config: per.guess }, withRoom(ground, attach));
  app.post(`${at}/deeds`, { schema: described.deed, config: per.deed }, withRoom(ground, deed(ground)));
  app.post(`${at}/acts`, { schema: described.act, config: per.deed }, withRoom(ground, asHost(direct(ground))));
  app.get(`${at}/stream`, { schema: described.stream, config: per.look }, withRoom(ground, stream(ground)));
  app.get(`${at}/poll`, { schema: described.poll, config: per.look }, withRoom(ground, poll));
};
