import { draw, streamFor } from '#engine/random.ts';
import type { Script } from '#engine/script.ts';
import { shippedScripts } from '../../fixtures/scripts.ts';
import { against, between, median, ratio, short, spread } from '../figures.ts';
import { heading, say, table } from '../print.ts';
import { inRounds, repeated, type Contender } from '../rounds.ts';
import { boardgame } from './boardgame.ts';
import { byHand } from './by-hand.ts';
import { ink } from './ink.ts';
import { machine } from './machine.ts';
import { randomGame, sessionAfter, WAYS, type Game } from './ours.ts';
import { taleOf, type Player } from './tale.ts';

const SCENARIO = 'fish-kill';
const GAMES = 100;
const ROUNDS = 7;
const MILLISECONDS = 350;
const HALF_WAY = 15;
const AT_ONCE = 20;
const MOST_BYTES = 10_000;
const REFERENCE = 'inkjs';
const OURS = 'ours: decide, then apply';

const numbered = <T>(make: (number: number) => T): readonly T[] => Array.from({ length: GAMES }, (_, number) => make(number));
const turnOf = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;

/** Games as lists of numbers, drawn on the fastest player. */
const choicesOf = (player: Player, seed: number): readonly number[] => {
  const choices: number[] = [];
  let random = streamFor(seed, 'bench');
  player.begin();
  for (let offered = player.offered(); offered > 0; offered = player.offered()) {
    const [pick, next] = draw(random, offered);
    random = next;
    player.choose(pick);
    choices.push(pick);
  }
  return choices;
};

const playOn = (player: Player, choices: readonly number[]): number => {
  for (const choice of choices) player.choose(choice);
  return choices.length;
};

/** A player that ends elsewhere than the others has not played the same tale. */
const mustAgree = (players: readonly Player[], games: readonly (readonly number[])[]): void => {
  for (const choices of games) {
    const outcomes = players.map((player) => {
      player.begin();
      playOn(player, choices);
      return JSON.stringify([player.offered(), player.outcome()]);
    });
    players.forEach(({ name }, index) => {
      if (outcomes[index] !== outcomes[0]) throw new Error(`${name} ends with ${outcomes[index]}, not with ${outcomes[0]}.`);
    });
  }
};

const begun = (player: Player, choices: readonly number[]): readonly number[] => {
  player.begin();
  return choices;
};

const peer = (player: Player, games: readonly (readonly number[])[]): Contender => ({
  name: player.name,
  work: (ms) =>
    repeated(
      ms,
      (turn) => begun(player, turnOf(games, turn)),
      (choices) => playOn(player, choices),
    ),
});

const own = (script: Script, games: readonly Game[]): readonly Contender[] =>
  WAYS.map(([name, way]) => ({
    name,
    work: (ms) =>
      repeated(
        ms,
        (turn) => turnOf(games, turn),
        (game) => way(script, game),
      ),
  }));

type Rates = ReadonlyMap<string, readonly number[]>;
const rowsOf = (rates: Rates): readonly (readonly string[])[] =>
  [...rates].map(([name, figures]) => [
    name,
    short(median(figures)),
    between(spread(figures)),
    short(ratio(figures, rates.get(REFERENCE) ?? [])),
  ]);
const times = (rates: Rates, name: string): number => ratio(rates.get(name) ?? [], rates.get(REFERENCE) ?? []);

const stepping = (script: Script, games: readonly Game[], players: readonly Player[], choices: readonly (readonly number[])[]): void => {
  const rates = inRounds([...own(script, games), ...players.map((player) => peer(player, choices))], ROUNDS, MILLISECONDS);
  table(`Moves a second of processor time, ${SCENARIO}, ${GAMES} seeded random games`, ['', 'median', 'min–max', '× inkjs'], rowsOf(rates));
  say(`aim, decide and apply × inkjs, ${against(times(rates, OURS), { atLeast: 20 })}`);
  const perGame = (lengths: readonly { readonly length: number }[]): number =>
    lengths.reduce((sum, { length }) => sum + length, 0) / lengths.length;
  const [our, their] = [perGame(games.map(({ moves }) => moves)), perGame(choices)];
  say(
    `a game is ${our.toFixed(1)} moves here and ${their.toFixed(1)} there (a choice a prompt, no hands to pick from, no questions raised by the engine),`,
  );
  say(`so by whole games decide and apply is ${short((times(rates, OURS) * their) / our)} × inkjs. Beginning a game is in nobody's time.`);
};

const keeping = (name: string, ready: (turn: number) => () => void): Contender => ({
  name,
  work: (ms) =>
    repeated(ms, ready, (save) => {
      for (let turn = 0; turn < AT_ONCE; turn += 1) save();
      return AT_ONCE;
    }),
});

const midGame = (player: Player, games: readonly (readonly number[])[]): Contender => {
  player.begin();
  playOn(player, (games[0] ?? []).slice(0, HALF_WAY));
  return keeping(player.name, () => () => player.restored(player.saved()));
};

const saving = (script: Script, games: readonly Game[], players: readonly Player[], choices: readonly (readonly number[])[]): void => {
  const sessions = games.map((game) => sessionAfter(script, game, HALF_WAY));
  const name = 'ours: JSON of the session';
  const us = keeping(name, (turn) => () => void JSON.parse(JSON.stringify(turnOf(sessions, turn))));
  const rates = inRounds([us, ...players.map((player) => midGame(player, choices))], ROUNDS, MILLISECONDS / 2);
  const bytes = new Map([
    [name, Buffer.byteLength(JSON.stringify(sessions[0]))],
    ...players.map((player) => [player.name, Buffer.byteLength(player.saved())] as const),
  ]);
  table(
    `Saved and restored a second of processor time, after ${HALF_WAY} moves`,
    ['', 'median', 'min–max', '× inkjs', 'bytes'],
    rowsOf(rates).map((row) => [...row, String(bytes.get(row[0] ?? ''))]),
  );
  say(`aim × inkjs, ${against(times(rates, name), { atLeast: 10 })}`);
};

const sizes = (scripts: ReadonlyMap<string, Script>): void => {
  const bytesOf = (script: Script) => numbered((seed) => Buffer.byteLength(JSON.stringify(sessionAfter(script, randomGame(script, seed)))));
  const all = [...scripts].map(([id, script]) => [id, spread(bytesOf(script))] as const);
  table(
    'Bytes of a session at its end',
    ['', 'median', 'min–max'],
    all.map(([id, one]) => [id, String(Math.round(one.median)), `${one.least}–${one.most}`]),
  );
  say(`aim, the largest, ${against(Math.max(...all.map(([, { most }]) => most)), { atMost: MOST_BYTES })}`);
};

/** Our engine beside four others, on a scenario that ships. */
export const engine = (): void => {
  heading('Engine');
  const scripts = shippedScripts();
  const script = scripts.get(SCENARIO);
  if (!script) throw new Error(`There is no scenario ${SCENARIO}.`);
  const tale = taleOf(script, 'vi');
  const players = [ink(tale), boardgame(tale), machine(tale), byHand(tale)];
  const choices = numbered((seed) => choicesOf(players.at(-1) as Player, seed));
  mustAgree(players, choices);
  const games = numbered((seed) => randomGame(script, seed));
  stepping(script, games, players, choices);
  saving(script, games, players, choices);
  sizes(scripts);
};
