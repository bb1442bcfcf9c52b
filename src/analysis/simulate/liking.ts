import { draw, type Random } from '#engine/random.ts';
import type { Block, Prompt, Response } from '#engine/scenario.ts';
import { cueOf, type Script } from '#engine/script.ts';
import type { Ask, Move, Session } from '#engine/session.ts';
import type { Choice, Pick } from './policy.ts';

/** How much somebody likes the looks of a response or a block; only which is more matters. */
export type Liking = (said: Response | Block, prompt: Prompt) => number;

type Likes = ReadonlyMap<string, number>;

const likesOf = (prompt: Prompt, liking: Liking): Likes =>
  new Map([...(prompt.responses ?? []), ...(prompt.blocks ?? [])].map((said) => [said.id, liking(said, prompt)]));

const idOf = (move: Move): string => (move.type === 'answer' ? move.response : move.type === 'say' ? move.block : '');

/** The most liked of the first `count` moves; one of them by lot where several are liked alike. */
const mostLiked = (likes: Likes, moves: readonly Move[], count: number, random: Random): Choice => {
  let best: Move[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const move of moves.slice(0, count)) {
    const like = likes.get(idOf(move)) ?? 0;
    if (like > most) [most, best] = [like, []];
    if (like === most) best.push(move);
  }
  const [pick, next] = draw(random, best.length);
  return { move: best[pick] as Move, random: next };
};

/** Picks what is liked most, looking at each prompt once. Who likes all alike picks as chance does. */
export const byLiking = (script: Script, liking: Liking): Pick => {
  const known = new Map<string, Likes>();
  const likesFor = (ask: Ask): Likes => {
    const found = known.get(ask.prompt) ?? likesOf(cueOf(script, ask).prompt, liking);
    known.set(ask.prompt, found);
    return found;
  };
  return ({ now }: Session, moves, count, random) => mostLiked(now ? likesFor(now) : new Map(), moves, count, random);
};
