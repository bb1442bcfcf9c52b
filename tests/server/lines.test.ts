import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inAnyOrder } from '#protocol/workshop/answer.ts';
import { SECTIONS_OF } from '#protocol/sections.ts';
import { PROTOCOL } from '#protocol/version.ts';
import { TICK } from '#server/room/stage.ts';
import { served, type Served } from './served.ts';
import { attending, firstAnswer, foundAt, joinAt, visitorTo, type Heard } from './visitor.ts';

let server: Served;
beforeAll(async () => {
  server = await served();
});
afterAll(() => server.close());

/** Events up to the one that bears an id: what belongs together. */
const batch = async (events: AsyncGenerator<Heard>): Promise<readonly Heard[]> => {
  const heard: Heard[] = [];
  for (let next = await events.next(); !next.done; next = await events.next()) {
    if (next.value.event !== 'beat') heard.push(next.value);
    if (next.value.id !== '') return heard;
  }
  return heard;
};

/** The first event that says something in particular. */
const until = async (events: AsyncGenerator<Heard>, isIt: (heard: Heard) => boolean): Promise<Heard> => {
  for (let next = await events.next(); !next.done; next = await events.next()) if (isIt(next.value)) return next.value;
  throw new Error('The stream ended before it was said.');
};

const namesOf = (heard: readonly Heard[]): readonly string[] => heard.map(({ event }) => event);
const sectionsOf = (heard: readonly Heard[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(heard.map(({ event, data }) => [event, data]));

/** A workshop with a prompt open, somebody in a seat who has answered, and a projector. */
const underWay = async () => {
  const host = await foundAt(server.address);
  const seat = await joinAt(server.address, host.code);
  await host.act({ type: 'start_round', scenario: 'fish-kill', mode: 'paced' });
  await host.act({ type: 'open', seconds: 0 });
  return { host, seat, screen: attending(visitorTo(server.address), host.code) };
};

describe('a stream', () => {
  it.each(['seat', 'host', 'screen'] as const)('begins with hello and all that a %s may see', async (role) => {
    const room = await underWay();
    const events = room[role].hear(`${room[role].at}/stream?as=${role}`);
    const hello = (await events.next()).value as Heard;
    expect(hello).toMatchObject({ event: 'hello', id: '', data: { protocol: PROTOCOL } });
    expect(namesOf(await batch(events))).toEqual(SECTIONS_OF[role]);
    await events.return(undefined);
  });

  it('that comes back is sent only what is newer than the last event it had', async () => {
    const { seat, host } = await underWay();
    const path = `${seat.at}/stream?as=seat`;
    const first = seat.hear(path);
    const id = (await batch(first)).at(-1)?.id ?? '';
    await first.return(undefined);
    await host.act({ type: 'lock', on: true });
    const second = seat.hear(path, id);
    expect((await second.next()).value).toMatchObject({ event: 'hello', id });
    const newer = await batch(second);
    expect(namesOf(newer)).toEqual(['scene', 'mine']);
    expect(newer.find(({ event }) => event === 'scene')?.data).toMatchObject({ locked: true });
    expect(Number(newer.at(-1)?.id)).toBeGreaterThan(Number(id));
    await second.return(undefined);
  });

  it('that comes back to where nothing has happened is sent hello, and then what happens', async () => {
    const { seat, host } = await underWay();
    const path = `${seat.at}/stream?as=seat`;
    const first = seat.hear(path);
    const id = (await batch(first)).at(-1)?.id ?? '';
    await first.return(undefined);
    const second = seat.hear(path, id);
    expect((await second.next()).value).toMatchObject({ event: 'hello', id });
    await host.act({ type: 'close' });
    expect((await second.next()).value).toMatchObject({ event: 'scene', data: { round: { paced: { phase: 'closed' } } } });
    await second.return(undefined);
  });

  it('tells a facilitator who comes back who is there now, though nothing was written down meanwhile', async () => {
    const { seat, host } = await underWay();
    const { seen } = await host.look('host');
    const line = seat.hear(`${seat.at}/stream?as=seat`);
    await batch(line);
    // The room has looked around by then, and told whoever was there.
    await sleep(3 * TICK);
    const back = host.hear(`${host.at}/stream?as=host`, String(seen));
    expect(await until(back, ({ event }) => event === 'desk')).toMatchObject({ data: { connected: [expect.any(String)] } });
    await Promise.all([line.return(undefined), back.return(undefined)]);
  });

  it('goes by the last event rather than by the number in its address, which a browser cannot change', async () => {
    const { seat } = await underWay();
    const { seen } = await seat.look('seat');
    const events = seat.hear(`${seat.at}/stream?as=seat&after=0`, String(seen));
    expect((await events.next()).value).toMatchObject({ event: 'hello', id: String(seen) });
    await seat.vote(0, 'nobody-waits-for-this');
    await events.return(undefined);
  });

  it('tells a seat of its own answer, and the projector only how many there are', async () => {
    const { seat, screen } = await underWay();
    const { seen, sections } = await seat.look('seat');
    const answer = firstAnswer(sections.scene?.round?.paced?.shown);
    const [own, wall] = [seat.hear(`${seat.at}/stream?as=seat&after=${seen}`), screen.hear(`${screen.at}/stream?as=screen&after=${seen}`)];
    await Promise.all([own.next(), wall.next()]);
    expect(await seat.vote(0, answer)).toMatchObject({ status: 200 });
    const { event, data } = await until(own, ({ event }) => event !== 'beat');
    expect(event).toBe('mine');
    // A statement's parts are named in an order of the server's own.
    const { vote } = data as { readonly vote: { readonly answer: string } };
    expect(inAnyOrder(vote.answer)).toBe(inAnyOrder(answer));
    expect(await until(wall, ({ event }) => event !== 'beat')).toMatchObject({ event: 'tally', data: { answered: 1 } });
    await Promise.all([own.return(undefined), wall.return(undefined)]);
  });
});

describe('long polling', () => {
  it.each(['seat', 'host', 'screen'] as const)('gives a %s the same as the stream', async (role) => {
    const room = await underWay();
    const events = room[role].hear(`${room[role].at}/stream?as=${role}`);
    const heard = await batch(events);
    const { seen, sections } = await room[role].look(role);
    await events.return(undefined);
    const { hello, ...streamed } = sectionsOf(heard);
    const { hello: greeting, ...polled } = sections as Readonly<Record<string, unknown>>;
    expect(greeting).toMatchObject({ protocol: (hello as { readonly protocol: number }).protocol });
    expect(polled).toEqual(streamed);
    expect(String(seen)).toBe(heard.at(-1)?.id);
  });

  it('answers with what is newer than the line that one has seen', async () => {
    const { seat, host } = await underWay();
    const { seen } = await seat.look('seat');
    await host.act({ type: 'close' });
    const { sections, seen: now } = await seat.look('seat', seen);
    expect(Object.keys(sections).toSorted()).toEqual(['hello', 'mine', 'scene']);
    expect(now).toBe(seen + 1);
  });

  it.each(['seat', 'host', 'screen'] as const)('keeps a %s who has seen everything waiting until something happens', async (role) => {
    const room = await underWay();
    const { seen, crowd } = await room[role].look(role);
    const waiting = room[role].look(role, seen, crowd);
    // Whoever comes and goes is no news to a room in which nothing is written down.
    for (let visit = 0; visit < 3; visit += 1) await room.screen.look('screen');
    await room.host.act({ type: 'close' });
    expect((await waiting).sections.scene?.round?.paced?.phase).toBe('closed');
  });

  it('tells a facilitator who comes back who is there now, though nothing was written down meanwhile', async () => {
    const { seat, host } = await underWay();
    const { seen, crowd, sections } = await host.look('host');
    expect(sections.desk?.connected).toEqual([]);
    const line = seat.hear(`${seat.at}/stream?as=seat`);
    await batch(line);
    const back = await host.look('host', seen, crowd);
    expect(back.seen).toBe(seen);
    expect(back.sections.desk?.connected).toHaveLength(1);
    await line.return(undefined);
  });

  it('counts somebody as there between two of their looks, and no longer once they have stopped looking', async () => {
    const { seat, host } = await underWay();
    await seat.look('seat');
    const { seen, crowd, sections } = await host.look('host');
    expect(sections.desk?.connected).toEqual([seat.seat]);
    const later = await host.look('host', seen, crowd);
    expect(later.sections.desk?.connected ?? (await host.look('host', later.seen, later.crowd)).sections.desk?.connected).toEqual([]);
  });
});
