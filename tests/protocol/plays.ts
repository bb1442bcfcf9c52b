import { legalMoves } from '#engine/play.ts';
import type { Script } from '#engine/script.ts';
import { SIDES, type Mode, type SeatDeed, type Settings } from '#protocol/messages.ts';
import { answersTo } from '#protocol/workshop/answer.ts';
import type { Doing, Entry } from '#protocol/workshop/entry.ts';
import { playOf } from '#protocol/workshop/own-pace.ts';
import { take } from '#protocol/workshop/take.ts';
import { currentRound, found, type Founding, type PacedRound, type Round, type Workshop } from '#protocol/workshop/workshop.ts';
import { dieFor, type Die } from '../fixtures/die.ts';

/** Somebody does something. */
type Deed = Pick<Entry, 'by' | 'doing'>;
const host = (doing: Doing): Deed => ({ by: 'host', doing });

export const foundingFor = (die: Die): Founding => {
  const sides = die.pick(SIDES);
  const settings: Settings = { title: 'Lớp', locale: 'vi', sides, confidence: die.chance(70), ranking: die.chance(80), days: 7 };
  return { code: 'RANDOM', settings, teams: sides === 'solo' ? [] : ['Tổ 1', 'Tổ 2', 'Tổ 3'] };
};

export const startOf = ({ scenario: { id, hash, version } }: Script, mode: Mode, seed: number): Doing => ({
  type: 'start_round',
  scenario: id,
  hash,
  version,
  seed,
  mode,
});

const seatIn = (workshop: Workshop, die: Die): string => die.pick([...workshop.seats.keys(), 'nobody']);

const voteIn = (workshop: Workshop, { script, puts }: PacedRound, die: Die): Deed => {
  const put = puts.at(-1);
  const answer = put ? die.pick(answersTo(script, put.ask)) : 'nothing';
  const doing: SeatDeed = { type: 'vote', round: 0, put: puts.length - 1, again: (put?.again ?? null) !== null, answer };
  return { by: seatIn(workshop, die), doing: die.chance(70) ? { ...doing, sure: die.chance(50) } : doing };
};

const inOpen = (workshop: Workshop, round: PacedRound, die: Die): Deed => {
  if (die.chance(75)) return voteIn(workshop, round, die);
  const type = die.pick(['close', 'close', 'close', 'pause', 'resume', 'extend'] as const);
  return host(type === 'extend' ? { type, seconds: 20 } : { type });
};

const inPaced = (workshop: Workshop, round: PacedRound, die: Die): Deed => {
  if (round.phase === 'open') return inOpen(workshop, round, die);
  if (round.phase === 'floor') return host({ type: 'call', key: die.pick(round.session.open).key });
  if (round.phase === 'put') return host({ type: 'open', seconds: die.pick([0, 30, 90]) });
  const type = die.pick(round.phase === 'closed' ? (['reveal', 'next', 'again'] as const) : (['next', 'next', 'again'] as const));
  return host(type === 'again' ? { type, seconds: 30 } : { type });
};

const inOwn = (workshop: Workshop, round: Exclude<Round, PacedRound>, die: Die): Deed => {
  const seat = seatIn(workshop, die);
  const { session, moves } = playOf(round, seat);
  const legal = legalMoves(round.script, session);
  if (legal.length === 0 || die.chance(3)) return host({ type: die.pick(['pause', 'resume', 'show_ranking']), on: true } as never);
  const move = die.pick(legal);
  const timeless = 'seconds' in move ? { ...move, seconds: 0 as const } : move;
  return { by: seat, doing: { type: 'move', round: workshop.rounds.length - 1, number: moves.length, move: timeless } };
};

/** What has nothing to do with the story: people come, go and are moved, or somebody tries what is not theirs. */
const aside = (workshop: Workshop, die: Die, number: number): Deed => {
  const seat = seatIn(workshop, die);
  const team = die.pick(['t1', 't2', 't3', 't9']);
  return die.pick<Deed>([
    {
      by: 'door',
      doing: { type: 'join', seat: `s${number}`, name: die.pick(['An', 'Bình']), team, locale: 'vi', pass: `hash-of-s${number}` },
    },
    host({ type: 'move_seat', seat, team }),
    host({ type: 'rename', seat, name: 'Chi' }),
    host({ type: 'show_ranking', on: die.chance(80) }),
    host({ type: 'remove', seat: number % 7 === 0 ? seat : 'nobody' }),
    { by: seat, doing: { type: 'reveal' } },
    { by: 'host', doing: { type: 'vote', round: 0, put: 0, again: false, answer: 'x' } },
    { by: 'clock', doing: { type: 'close' } },
    host({ type: 'end_round' }),
  ]);
};

const inStory = (workshop: Workshop, script: Script, mode: Mode, die: Die): Deed => {
  const round = currentRound(workshop);
  if (!round || round.phase === 'over') return host(startOf(script, mode, die.below(1000)));
  return round.mode === 'paced' ? inPaced(workshop, round, die) : inOwn(workshop, round, die);
};

export interface Played {
  readonly founding: Founding;
  readonly log: readonly Entry[];
  readonly workshop: Workshop;
}

/** Takes a log from the beginning. */
export const replayed = (founding: Founding, log: readonly Entry[], script: Script): Workshop => {
  const workshop = found(founding);
  for (const entry of log) take(workshop, entry, (_, hash) => (hash === script.scenario.hash ? script : undefined));
  return workshop;
};

/**
 * A workshop in which people do what they may, sometimes what they may not, and sometimes the same twice. `look` is
 * called after each line.
 */
export const playAtRandom = (
  script: Script,
  mode: Mode,
  seed: number,
  lines: number,
  look: (workshop: Workshop) => void = () => undefined,
): Played => {
  const die = dieFor(seed, 'workshop');
  const founding = foundingFor(die);
  const workshop = found(founding);
  const log: Entry[] = [];
  for (let number = 0; number < lines; number += 1) {
    const early =
      number < 5
        ? ({
            by: 'door',
            doing: { type: 'join', seat: `s${number}`, name: 'An', team: `t${(number % 3) + 1}`, locale: 'vi', pass: `hash-of-s${number}` },
          } as const)
        : undefined;
    const deed = early ?? (die.chance(12) ? aside(workshop, die, number) : inStory(workshop, script, mode, die));
    const fresh = { at: (log.at(-1)?.at ?? 0) + die.below(4000), key: `key-${number}`, ...deed };
    const entry = die.chance(5) && log.length > 0 ? die.pick(log) : fresh;
    take(workshop, entry, (_, hash) => (hash === script.scenario.hash ? script : undefined));
    log.push(entry);
    look(workshop);
  }
  return { founding, log, workshop };
};
