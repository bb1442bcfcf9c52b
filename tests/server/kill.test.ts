import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Script } from '#engine/script.ts';
import type { Act, SeatDeed } from '#protocol/messages.ts';
import { deskOf, tallyView } from '#protocol/view/desk.ts';
import { boardView } from '#protocol/view/board.ts';
import { sceneOf } from '#protocol/view/scene.ts';
import { inAnyOrder } from '#protocol/workshop/answer.ts';
import { boardOf } from '#protocol/workshop/board.ts';
import { requestOf, take } from '#protocol/workshop/take.ts';
import { found, sideOf, type Workshop } from '#protocol/workshop/workshop.ts';
import { scriptFrom, sourceFrom } from '#protocol/report/source.ts';
import { pgliteStorage } from '#server/storage/open.ts';
import type { Line } from '#server/storage/storage.ts';
import { freePort } from '../fixtures/postgres.ts';
import { answersIn, dice, nextAct, participant, pause, untilReplied, type Question, type Settled } from './crowd.ts';
import { oneFile, startProcess, type ServerProcess } from './served.ts';
import { foundAt, joinAt, newKey, type Attending } from './visitor.ts';

const KILLS = 20;
const PEOPLE = 24;
const TEAMS = ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4'];

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What is in the folder, read by nobody's server; and the workshop that it makes when it is taken line by line. */
const heldIn = async (folder: string, code: string): Promise<{ readonly lines: readonly Line[]; readonly workshop: Workshop }> => {
  const storage = await pgliteStorage(folder);
  const [kept, lines] = [await storage.find(code), await storage.read(code, 0, 1_000_000)];
  if (!kept) throw new Error(`There is no workshop ${code}.`);
  const scripts = new Map<string, Script | undefined>();
  for (const { entry } of lines) {
    if (entry.doing.type !== 'start_round' || scripts.has(entry.doing.hash)) continue;
    const source = await storage.script(code, entry.doing.hash);
    scripts.set(entry.doing.hash, source === undefined ? undefined : scriptFrom(sourceFrom(source)));
  }
  await storage.close();
  const workshop = found(kept);
  for (const { entry } of lines) take(workshop, entry, (_, hash) => scripts.get(hash));
  return { lines, workshop };
};

/** Directs the room until it is enough. `open` is told what is open for answers, or that nothing is. */
const facilitator = async (
  host: Attending,
  enough: () => boolean,
  open: (question: Question | undefined) => void,
  answered: () => number,
  onSettled: (settled: Settled<Act>) => void,
): Promise<void> => {
  const roll = dice(1);
  const settle = async (doing: Act): Promise<void> => {
    const key = newKey();
    onSettled({ by: 'host', key, doing, reply: await untilReplied(() => host.act(doing, key)) });
  };
  const lookAgain = async () => {
    const polled = await host.look('host').catch(() => undefined);
    return polled?.sections.scene;
  };
  while (!enough()) {
    const scene = await lookAgain();
    if (!scene) await pause(100);
    else if (!scene.round?.paced) await settle({ type: 'start_round', scenario: 'fish-kill', mode: 'paced' });
    else {
      const { paced } = scene.round;
      if (paced.phase === 'open') {
        open({ put: paced.put, again: paced.again, answers: answersIn(paced) });
        const wanted = answered() + 5 + roll(PEOPLE * 2);
        while (answered() < wanted && !enough()) await pause(20);
      }
      await settle(nextAct(paced, roll));
      // People go on answering for a moment what has just been closed: they cannot know.
      if (paced.phase === 'closed') open(undefined);
    }
  }
};

/** The last answer that each seat was told is taken, by round, prompt, and whether it was the second time. */
const lastTold = (votes: readonly Settled<SeatDeed>[], roundOf: (key: string) => number): ReadonlyMap<string, string> =>
  new Map(
    votes.flatMap(({ by, key, doing, reply }) =>
      doing.type === 'vote' && reply.done ? [[`${roundOf(key)}/${doing.put}/${doing.again}/${by}`, inAnyOrder(doing.answer)] as const] : [],
    ),
  );

const answersHeld = ({ rounds }: Workshop): ReadonlyMap<string, string> =>
  new Map(
    rounds.flatMap((round, number) =>
      (round.mode === 'paced' ? round.puts : []).flatMap((put, index) =>
        ([false, true] as const).flatMap((again) =>
          [...((again ? put.again : put.first)?.sides.values() ?? [])].flatMap(({ by }) =>
            [...by].map(([seat, { answer }]) => [`${number}/${index}/${again}/${seat}`, inAnyOrder(answer)] as const),
          ),
        ),
      ),
    ),
  );

/** In which round a line of the log was written, by its key. */
const roundsByKey = (lines: readonly Line[]): ReadonlyMap<string, number> => {
  let round = -1;
  return new Map(lines.map(({ entry: { key, doing } }) => [key, doing.type === 'start_round' ? (round += 1) : round]));
};

it(
  `a server that is killed ${KILLS} times while people answer loses nothing that it acknowledged, and counts nothing twice`,
  { timeout: 1_800_000 },
  async () => {
    const home = await mkdtemp(join(tmpdir(), 'killed-'));
    const port = await freePort();
    const file = await oneFile();
    let server: ServerProcess = await startProcess(file, home, port);
    onTestFinished(async () => {
      await server.kill();
      await rm(home, { recursive: true });
      await rm(dirname(file), { recursive: true });
    });
    const { address } = server;
    const host = await foundAt(address, { sides: 'votes' }, TEAMS);
    const people = [];
    for (let n = 0; n < PEOPLE; n += 1)
      people.push(await joinAt(address, host.code, { name: `Người ${n}`, team: `t${1 + (n % TEAMS.length)}` }));

    let [question, over]: [Question | undefined, boolean] = [undefined, false];
    const [votes, acts]: [Settled<SeatDeed>[], Settled<Act>[]] = [[], []];
    const enough = (): boolean => over;
    const everybody = Promise.all([
      facilitator(
        host,
        enough,
        (now) => (question = now),
        () => votes.length,
        (settled) => acts.push(settled),
      ),
      ...people.map((seat, n) =>
        participant(
          seat,
          n + 2,
          () => question,
          enough,
          (settled) => votes.push(settled),
        ),
      ),
    ]);
    // Somebody's fault must end the test, and not only what they did.
    everybody.catch(() => (over = true));

    const roll = dice(7);
    for (let kill = 0; kill < KILLS && !enough(); kill += 1) {
      const wanted = votes.length + 5 + roll(60);
      while (votes.length < wanted && !enough()) await pause(3);
      await server.kill();
      server = await startProcess(file, home, port);
    }
    over = true;
    await everybody;

    const seen = await host.look('host');
    const views = await Promise.all(people.map((seat) => seat.look('seat')));
    await server.kill();
    const { lines, workshop } = await heldIn(join(home, 'kept'), host.code);

    // Everybody holds their seat, with the pass that they were given first.
    expect(views.map(({ sections }) => sections.mine?.seat)).toEqual(people.map(({ seat }) => seat));

    // Each reply that somebody was given is the one that the log comes to; whatever was refused changed nothing.
    for (const settled of [...votes, ...acts]) {
      const held = workshop.replies.get(requestOf(settled));
      expect(held ?? { done: false }, JSON.stringify(settled)).toMatchObject(held ? settled.reply : { done: settled.reply.done });
    }
    const requests = lines.map(({ entry }) => requestOf(entry));
    expect(new Set(requests).size).toBe(requests.length);
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + 1));

    // The last answer that each was told is taken is the one that counts, and there are no others.
    const roundOf = roundsByKey(lines);
    expect(answersHeld(workshop)).toEqual(lastTold(votes, (key) => roundOf.get(key) ?? -1));

    // What the server shows is what the log comes to.
    expect(seen.seen).toBe(lines.length);
    expect(seen.sections).toMatchObject({
      scene: json(sceneOf(workshop)),
      tally: json(tallyView(workshop)),
      board: json(boardView(workshop)),
      desk: json(deskOf(workshop)),
    });
    const rows = new Map(boardOf(workshop).map((row) => [row.side, row]));
    for (const { sections } of views) {
      const seat = workshop.seats.get(sections.mine?.seat ?? '');
      expect(sections.mine?.standing).toEqual(seat && json(rows.get(sideOf(seat))));
    }

    // All this would hold for a room in which nothing happened.
    expect(votes.filter(({ reply }) => reply.done).length).toBeGreaterThan(KILLS * 5);
    expect(boardOf(workshop)[0]?.overall).toBeGreaterThan(0);
  },
);
