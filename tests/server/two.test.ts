import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PacedScene } from '#protocol/view/scene.ts';
import type { Sections } from '#protocol/sections.ts';
import { postgresStorage } from '#server/storage/open.ts';
import { startPostgres, type RealPostgres } from '../fixtures/postgres.ts';
import { answersIn, nextAct } from './crowd.ts';
import { served, type Served } from './served.ts';
import { attending, firstAnswer, foundAt, joinAt, visitorTo, type Attending } from './visitor.ts';

let postgres: RealPostgres;
let url: string;
let one: Served;
let other: Served;

beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.database('two');
}, 120_000);
afterAll(() => postgres.stop());
beforeEach(async () => {
  [one, other] = [await served(await postgresStorage(url)), await served(await postgresStorage(url))];
});
afterEach(async () => {
  await Promise.all([one.close(), other.close()]);
});

/** The same person, with the same passes, at the other server. */
const across = (somebody: Attending, server: Served): Attending => attending(visitorTo(server.address, somebody.cookies), somebody.code);

/** Looks until there is something to see that one waits for. */
const lookUntil = async (
  somebody: Attending,
  as: 'seat' | 'host' | 'screen',
  isIt: (sections: Partial<Sections>) => boolean,
): Promise<Partial<Sections>> => {
  let seen = -1;
  for (;;) {
    const polled = await somebody.look(as, seen);
    if (isIt(polled.sections)) return polled.sections;
    seen = polled.seen;
  }
};

const linesSeen = async (somebody: Attending, last: number): Promise<Partial<Sections>> => {
  for (;;) {
    const { seen, sections } = await somebody.look('screen');
    if (seen >= last) return sections;
  }
};

const isOpenAs = (one: PacedScene, other: PacedScene | null | undefined): boolean =>
  other?.phase === 'open' && other.put === one.put && other.again === one.again;

describe('two servers on one PostgreSQL', () => {
  it('show a workshop alike, half of its people at each', async () => {
    const host = await foundAt(one.address, { sides: 'votes' }, ['Tổ 1', 'Tổ 2']);
    const screens = [one, other].map((server) => attending(visitorTo(server.address), host.code));
    const people = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        joinAt((n % 2 === 0 ? one : other).address, host.code, { name: `Người ${n}`, team: `t${1 + (n % 3 === 0 ? 1 : 0)}` }),
      ),
    );
    await host.act({ type: 'start_round', scenario: 'fish-kill', mode: 'paced' });
    for (let prompt = 0; prompt < 4;) {
      const { sections } = await host.look('host');
      const paced = sections.scene?.round?.paced;
      if (!paced) throw new Error('There is no round.');
      if (paced.phase === 'open') {
        prompt += 1;
        const answers = answersIn(paced);
        await Promise.all(
          people.map(async (seat, n) => {
            await lookUntil(seat, 'seat', ({ scene }) => isOpenAs(paced, scene?.round?.paced));
            expect((await seat.vote(paced.put, answers[n % answers.length] ?? '', paced.again)).text).toBe('{"done":true}');
          }),
        );
      }
      expect(await host.act(nextAct(paced, () => 0))).toMatchObject({ status: 200 });
    }
    await host.act({ type: 'reveal' });
    const lines = await one.storage.read(host.code, 0, 10_000);
    const [here, there] = await Promise.all(screens.map((screen) => linesSeen(screen, lines.length)));
    const seen = { scene: here?.scene, tally: here?.tally, board: here?.board };
    expect({ scene: there?.scene, tally: there?.tally, board: there?.board }).toEqual(seen);
    expect(seen).toMatchObject({
      scene: { round: { paced: { phase: 'revealed' } } },
      tally: { seats: 12, answered: 12 },
      board: { sides: 2 },
    });
    expect(await other.storage.read(host.code, 0, 10_000)).toEqual(lines);
    // Each seat's own view is the same wherever it looks.
    for (const seat of people) {
      const [mine, elsewhere] = await Promise.all([one, other].map((server) => across(seat, server).look('seat')));
      expect(elsewhere?.sections.mine).toEqual(mine?.sections.mine);
      expect(mine?.sections.mine?.standing).not.toBeNull();
    }
  });

  it('show at one what was answered at the other', async () => {
    const host = await foundAt(one.address);
    const [seat, screen] = [await joinAt(one.address, host.code), attending(visitorTo(other.address), host.code)];
    await host.act({ type: 'start_round', scenario: 'fish-kill', mode: 'paced' });
    await host.act({ type: 'open', seconds: 0 });
    const { scene } = await lookUntil(screen, 'screen', (sections) => sections.scene?.round?.paced?.phase === 'open');
    await across(seat, one).vote(0, firstAnswer(scene?.round?.paced?.shown));
    expect((await lookUntil(screen, 'screen', ({ tally }) => tally?.answered === 1)).tally).toMatchObject({ seats: 1, answered: 1 });
  });

  it('do once what is sent to both', async () => {
    const host = await foundAt(one.address);
    const seat = await joinAt(one.address, host.code);
    await host.act({ type: 'start_round', scenario: 'fish-kill', mode: 'paced' });
    const twice = await Promise.all([one, other].map((server) => across(host, server).act({ type: 'open', seconds: 0 }, 'the-same-key')));
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    const { sections } = await across(seat, other).look('seat');
    const answer = firstAnswer(sections.scene?.round?.paced?.shown);
    const vote = { type: 'vote', round: 0, put: 0, again: false, answer } as const;
    const votes = await Promise.all([one, other, one, other].map((server) => across(seat, server).deed(vote, 'the-same-vote')));
    expect(votes.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await lookUntil(across(host, other), 'host', ({ tally }) => tally?.answered === 1)).tally).toMatchObject({ answered: 1 });
  });

  it('let somebody who joined at one answer, and take the seat over, at the other', async () => {
    const host = await foundAt(one.address);
    const seat = await joinAt(one.address, host.code, { name: 'Lan' });
    const phone = attending(visitorTo(other.address), host.code);
    expect(await phone.post(`${phone.at}/rejoin`, { code: seat.pass })).toMatchObject({ status: 200, body: { seat: seat.seat } });
    expect((await phone.look('seat')).sections.mine).toMatchObject({ seat: seat.seat, name: 'Lan' });
  });

  it('both close a workshop that is deleted at one', async () => {
    const host = await foundAt(one.address);
    const screen = attending(visitorTo(other.address), host.code);
    const events = screen.hear(`${screen.at}/stream?as=screen`);
    await events.next();
    expect((await host.ask('DELETE', host.at)).status).toBe(200);
    // The line ends; whoever comes back is told that there is no such workshop.
    for await (const _ of events) continue;
    expect((await screen.ask('GET', screen.at)).status).toBe(404);
  });

  it('show what was written while one of them had lost its line to the database', async () => {
    const host = await foundAt(one.address);
    const screen = attending(visitorTo(other.address), host.code);
    const { seen } = await screen.look('screen');
    const waiting = screen.look('screen', seen);
    const database = new Client({ connectionString: url });
    await database.connect();
    await database.query(`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%'`);
    await database.end();
    await host.act({ type: 'lock', on: true });
    expect((await waiting).sections.scene).toMatchObject({ locked: true });
  });
});
