import type { SeatDeed } from '#protocol/messages.ts';
import type { Reply } from '#protocol/workshop/entry.ts';
import type { PacedScene } from '#protocol/view/scene.ts';
import type { OwnView } from '#protocol/view/mine.ts';
import type { Shown } from '#protocol/view/shown.ts';
import { createOutbox, type Letter, type Outbox, type Sent } from '#remote/outbox.ts';
import type { Die } from '../fixtures/die.ts';
import { openPage, type Page } from './line.ts';
import type { Server } from './server.ts';
import { NEVER, type Network, type World } from './world.ts';

/** Somebody with a phone: what they sent, in order, and what they were told of it. */
export interface Participant {
  readonly name: string;
  readonly seat: () => string | undefined;
  readonly letters: readonly Letter[];
  readonly replies: ReadonlyMap<string, Reply>;
  readonly page: () => Page | undefined;
  readonly unsent: () => number;
  /** Opens the page anew: what was not sent is kept, all else is asked for again. */
  readonly reload: () => void;
  /** Has no network for a while. */
  readonly sleep: (ms: number) => void;
}

export interface Surroundings {
  readonly world: World;
  readonly network: Network;
  readonly servers: readonly Server[];
  readonly isCalm: () => boolean;
}

type MoveDeed = Extract<SeatDeed, { readonly type: 'move' }>;

const answerTo = ({ options, use }: Shown, die: Die): string => {
  if (!use) return die.pick(options).id;
  const from = die.below(options.length);
  return Array.from({ length: use.least }, (_, index) => options[(from + index) % options.length]?.id ?? '').join('+');
};

const voteFor = ({ put, again, shown, phase }: PacedScene, round: number, die: Die): SeatDeed | undefined =>
  shown && phase === 'open' ? { type: 'vote', round, put, again, answer: answerTo(shown, die), sure: die.chance(50) } : undefined;

const moveFor = ({ number, hands, shown, composed, done }: OwnView, round: number, die: Die): MoveDeed | undefined => {
  const make = (move: MoveDeed['move']): MoveDeed => ({ type: 'move', round, number, move });
  if (done) return undefined;
  if (hands.length > 0) return make({ type: 'call', key: die.pick(hands).key });
  if (!shown) return undefined;
  if (!shown.use)
    return make(die.chance(10) ? { type: 'fall_silent' } : { type: 'answer', response: die.pick(shown.options).id, seconds: 0 });
  const left = shown.options.filter(({ id }) => !composed.includes(id));
  return composed.length < shown.use.least ? make({ type: 'say', block: die.pick(left).id }) : make({ type: 'release', seconds: 0 });
};

/** What somebody does who sees this. */
const wishFrom = ({ store }: Page, isFree: boolean, die: Die): SeatDeed | undefined => {
  const { scene, mine } = store.getState();
  const round = scene?.round;
  if (!round) return undefined;
  if (round.paced) return mine?.vote && !die.chance(15) ? undefined : voteFor(round.paced, round.number, die);
  return mine?.own && isFree && round.own?.phase === 'open' ? moveFor(mine.own, round.number, die) : undefined;
};

/** Lets somebody come in, by whichever server answers, and then do what they see fit. */
export const createParticipant = (name: string, teams: readonly string[], around: Surroundings, die: Die): Participant => {
  const { world, network, servers, isCalm } = around;
  const letters: Letter[] = [];
  const replies = new Map<string, Reply>();
  let saved: readonly Letter[] = [];
  let seat: string | undefined;
  let page: (Page & { readonly outbox: Outbox }) | undefined;
  let joins = 0;
  let refusals = 0;
  let awake = 0;

  const openAnew = (id: string): void => {
    const send = async ({ key, deed }: Letter): Promise<Sent> =>
      world.now() < awake ? 'unsent' : network.ask(() => die.pick(servers).submit(id, key, deed));
    const mine = { current: true };
    const alive = async <T>(said: T): Promise<T> => (mine.current ? said : NEVER);
    const outbox = createOutbox(
      {
        send: async (letter) => alive(await send(letter)),
        wait: async (tries) => alive(await world.sleep(Math.min(4000, 500 * tries))),
        load: () => saved,
        save: (left) => (saved = left),
      },
      () => undefined,
      ({ key }, reply) => replies.set(key, reply),
    );
    const opened = openPage(world, network, die, servers, 'seat', id);
    const close = (): void => {
      mine.current = false;
      opened.close();
    };
    page = { ...opened, outbox, close };
    outbox.start();
  };
  const act = (): void => {
    const deed = page && !isCalm() ? wishFrom(page, saved.length === 0, die) : undefined;
    if (page && deed) {
      const letter = { key: `${name}-${letters.length}`, deed };
      letters.push(letter);
      page.outbox.put(letter);
    }
    world.later(act, 300 + die.below(1500));
  };
  const join = async (): Promise<void> => {
    const reply = await network.ask(() => {
      joins += 1;
      // Whoever is refused asks for the next team.
      const team = teams[refusals % Math.max(1, teams.length)];
      const doing = { type: 'join', seat: `${name}${joins}`, name, team, locale: 'vi', pass: `hash-of-${name}` } as const;
      return die.pick(servers).submit('door', `join-${name}-${refusals}`, doing);
    });
    if (reply !== 'unsent' && !reply.done) refusals += 1;
    if (reply === 'unsent' || !reply.done || reply.seat === undefined) return void world.later(join, 500);
    seat = reply.seat;
    openAnew(seat);
    act();
  };
  world.later(join, die.below(12_000));
  return {
    name,
    letters,
    replies,
    seat: () => seat,
    page: () => page,
    unsent: () => saved.length,
    sleep: (ms) => {
      awake = world.now() + ms;
      page?.sleep(ms);
    },
    reload: () => {
      if (seat === undefined) return;
      page?.close();
      openAnew(seat);
    },
  };
};
