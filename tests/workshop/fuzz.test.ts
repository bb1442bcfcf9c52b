import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeScenario } from '#engine/door/parse-scenario.ts';
import { overallFrom, tallyOfItems } from '#engine/scoring/tally.ts';
import { SIDES } from '#protocol/messages.ts';
import { boardView, withoutRanking } from '#protocol/view/board.ts';
import { boardOf } from '#protocol/workshop/board.ts';
import type { Entry } from '#protocol/workshop/entry.ts';
import { itemBy, judgedPuts, roundScore } from '#protocol/workshop/score.ts';
import { sidesOf, type PacedRound, type Workshop } from '#protocol/workshop/workshop.ts';
import { memoryStorage } from '#server/storage/memory.ts';
import type { Kept, Storage } from '#server/storage/storage.ts';
import { dieFor } from '../fixtures/die.ts';
import { smallScript } from '../fixtures/scripts.ts';
import { replayed } from '../protocol/plays.ts';
import { allViews } from '../protocol/views.ts';
import { createFacilitator, type Facilitator } from './facilitator.ts';
import { openPage, type Page } from './line.ts';
import { createParticipant, type Participant } from './participant.ts';
import { CODE, createServer, type Brought } from './server.ts';
import { createNetwork, createWorld } from './world.ts';

const script = smallScript();
const RUBRIC = join(import.meta.dirname, '../../scenarios/rubrics/default.json');
const brought: Brought = {
  script,
  source: JSON.stringify({ scenario: writeScenario(script.scenario), rubric: readFileSync(RUBRIC, 'utf8') }),
};

/** How long people act, and how long the room is then left to come to rest. Milliseconds of the room's own time. */
const STORM = 90_000;
const REST = 60_000;

interface Room {
  readonly kept: Kept;
  readonly storage: Storage;
  readonly people: readonly Participant[];
  readonly facilitator: Facilitator;
  readonly screen: Page;
  readonly servers: number;
  readonly crashes: number;
}

const keptFor = (seed: number): Kept => {
  const die = dieFor(seed, 'settings');
  const sides = die.pick(SIDES);
  const settings = { title: 'Lớp', locale: 'vi', sides, confidence: die.chance(50), ranking: die.chance(70), days: 7 } as const;
  return { code: CODE, settings, teams: sides === 'solo' ? [] : ['Tổ 1', 'Tổ 2'], host: '', created: 0, expires: Infinity };
};

/** Plays a workshop in bad weather, and lets it come to rest in good. */
const playRoom = async (seed: number): Promise<Room> => {
  const world = createWorld(1_000_000);
  vi.stubGlobal('setTimeout', world.later);
  vi.stubGlobal('clearTimeout', world.cancel);
  const network = createNetwork(world, dieFor(seed, 'network'));
  const chaos = dieFor(seed, 'chaos');
  const [kept, storage] = [keptFor(seed), memoryStorage()];
  await storage.found(kept);
  let [calm, crashes] = [false, 0];
  const isCalm = (): boolean => calm;
  const servers = Array.from({ length: 1 + chaos.below(2) }, (_, index) =>
    createServer(storage, world, dieFor(seed, `server ${index}`), index * 700, isCalm),
  );
  const around = { world, network, servers, isCalm };
  const teams = kept.settings.sides === 'solo' ? [] : ['t1', 't2'];
  const people = Array.from({ length: kept.settings.sides === 'shared' ? 2 : 5 }, (_, index) =>
    createParticipant(`p${index}x`, index % 2 === 0 ? teams : teams.toReversed(), around, dieFor(seed, `participant ${index}`)),
  );
  const facilitator = createFacilitator(brought, around, dieFor(seed, 'facilitator'));
  const screen = openPage(world, network, dieFor(seed, 'screen'), servers, 'screen', null);
  const trouble = (): void => {
    const one = chaos.pick(people);
    const kind = chaos.pick(['crash', 'cut', 'cut', 'reload', 'sleep'] as const);
    if (kind === 'crash') {
      chaos.pick(servers).crash(100 + chaos.below(4000));
      crashes += 1;
    } else if (kind === 'reload') one.reload();
    else if (kind === 'sleep') one.sleep(2000 + chaos.below(25_000));
    else chaos.pick([one.page(), facilitator.page, screen])?.cut();
    world.later(() => calm || trouble(), 300 + chaos.below(5000));
  };
  world.later(trouble, 4000);
  await world.runTo(world.now() + STORM);
  calm = true;
  Object.assign(network.weather, { lost: 0, doubled: 0, late: 0 });
  await world.runTo(world.now() + REST);
  return { kept, storage, people, facilitator, screen, servers: servers.length, crashes };
};

const same = (a: unknown, b: unknown): void => expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)));

/** Whatever somebody was told has been done stands in the log under their name, and was not done otherwise. */
const keepsItsWord = ({ people, facilitator }: Room, log: readonly Entry[], workshop: Workshop): void => {
  const lines = new Set(log.map(({ by, key }) => `${by}/${key}`));
  const told = [
    ...people.flatMap((one) => [...one.replies].map(([key, reply]) => [`${one.seat()}/${key}`, reply] as const)),
    ...[...facilitator.replies].map(([key, reply]) => [`host/${key}`, reply] as const),
  ];
  for (const [request, reply] of told) {
    if (reply.done) expect(lines, request).toContain(request);
    expect(workshop.replies.get(request)?.done ?? false, request).toBe(reply.done);
  }
};

/** Letters that were taken, in the order in which they were written. */
const takenFrom = ({ letters, replies }: Participant) => letters.filter(({ key }) => replies.get(key)?.done).map(({ deed }) => deed);

/** Of each prompt the last answer that somebody was told is taken stands; moves stand each once, in order. */
const doesOnceWhatItTook = ({ people }: Room, { rounds }: Workshop): void => {
  for (const one of people) {
    const last = new Map<string, readonly [round: number, put: number, again: boolean, answer: string]>();
    const moves = rounds.map(() => [] as unknown[]);
    for (const deed of takenFrom(one)) {
      if (deed.type === 'vote') {
        const round = deed.round ?? 0;
        last.set(`${round} ${deed.put} ${deed.again}`, [round, deed.put, deed.again, deed.answer]);
      } else moves[deed.round]?.push(deed.move);
    }
    for (const [index, put, again, answer] of last.values()) {
      const round = rounds[index] as PacedRound;
      const sides = round.puts[put]?.[again ? 'again' : 'first']?.sides.values() ?? [];
      expect([...sides].map(({ by }) => by.get(one.seat() ?? '')?.answer)).toContain(answer);
    }
    for (const [index, made] of moves.entries()) {
      const round = rounds[index];
      const kept = round && round.mode !== 'paced' ? (round.plays.get(one.seat() ?? '')?.moves ?? []) : [];
      expect(kept.slice(0, made.length)).toEqual(made);
      // What comes after is the silence that the close of the window adds.
      if (round?.phase !== 'over') expect(kept).toHaveLength(made.length);
    }
  }
};

const showsWhatIs = ({ people, facilitator, screen, servers }: Room, workshop: Workshop): void => {
  const { scene, tally, desk, mine } = allViews(workshop);
  const board = boardView(workshop);
  const seen = workshop.ranking ? board : withoutRanking(board);
  for (const one of people) {
    const page = one.page()?.store.getState();
    const own = mine[one.seat() ?? ''];
    same([page?.scene, page?.board], [scene, seen]);
    same(page?.mine, { ...own, standing: workshop.ranking && board.rounds > 0 ? own?.standing : null });
  }
  const [host, wall] = [facilitator.page.store.getState(), screen.store.getState()];
  same([host.scene, host.tally, host.board], [scene, tally, board]);
  same(host.desk, { ...desk, connected: host.desk?.connected });
  // A process knows of its own lines only.
  if (servers === 1) same(host.desk?.connected.toSorted(), people.map((one) => one.seat()).toSorted());
  same([wall.scene, wall.tally, wall.board], [scene, tally, seen]);
};

const scoresByTheLog = (workshop: Workshop): void => {
  for (const round of workshop.rounds)
    for (const side of sidesOf(workshop)) {
      if (round.mode !== 'paced' || judgedPuts(round).length === 0) continue;
      const items = judgedPuts(round).map((put) => itemBy(script, put, side));
      expect(roundScore(round, side)?.overall).toBe(overallFrom(script, tallyOfItems(script, items)));
    }
};

/** Seeds that once failed, by what was wrong. */
const SEEDS: readonly { readonly name: string; readonly seed: number }[] = [
  { name: 'a vote that came late was taken for the prompt of the same number in the next round', seed: 45 },
];
const FRESH = Array.from({ length: Number(process.env['FUZZ_SEEDS'] ?? 16) }, (_, index) => ({ name: 'no fault known', seed: index + 1 }));

afterEach(() => void vi.unstubAllGlobals());

describe('a workshop over a bad network, with servers that die', () => {
  it.each([...SEEDS, ...FRESH])('loses and doubles nothing that it took: seed $seed ($name)', async ({ seed }) => {
    const room = await playRoom(seed);
    const log = (await room.storage.read(CODE, 0, Infinity)).map(({ entry }) => entry);
    const workshop = replayed(room.kept, log, script);
    expect(room.people.map((one) => [one.seat() === undefined, one.unsent()])).toEqual(room.people.map(() => [false, 0]));
    keepsItsWord(room, log, workshop);
    doesOnceWhatItTook(room, workshop);
    showsWhatIs(room, workshop);
    scoresByTheLog(workshop);
    expect(boardOf(workshop).length).toBe(sidesOf(workshop).length);
    if (process.env['TELL'])
      console.log(
        seed,
        log.length,
        workshop.rounds.map((r) => r.mode + (r.mode === 'paced' ? r.puts.length : r.plays.size)).join(),
        room.crashes,
      );
  });
});
