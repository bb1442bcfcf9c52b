import { step } from '#engine/play.ts';
import { cueOf, responsesTo, type Cue, type Script } from '#engine/script.ts';
import { ranked, worthOf } from '#engine/scoring/rank.ts';
import { overallOf } from '#engine/scoring/tally.ts';
import type { Ask, Item, Move, Session } from '#engine/session.ts';

/** A way of playing to the end. */
export interface Line {
  /** Thousandths of a point. */
  readonly score: number;
  /** The session as it ended. */
  readonly end: Session;
}

/** The line that ended so. */
export const lineOf = (script: Script, end: Session): Line => ({ score: overallOf(script, end), end });

/**
 * A move made by somebody who only makes legal ones.
 *
 * @throws Error naming the move that was refused and why.
 */
export const made = (script: Script, session: Session, move: Move): Session => {
  const next = step(script, session, move);
  if (typeof next === 'string') throw new Error(`Move ${JSON.stringify(move)} was refused: ${next}.`);
  return next;
};

const unanswered = (ask: Ask): Item => ({ ask, stage: '', response: null, blocks: [], at: 0 });

/** Blocks for a statement: again and again the one that helps most, until none does and there are enough. */
const composed = (script: Script, ask: Ask, { prompt: { use }, blocks }: Cue): readonly string[] => {
  const worth = (said: readonly string[]): number => worthOf(script, { ...unanswered(ask), blocks: said });
  let said: readonly string[] = [];
  while (said.length < (use?.most ?? blocks.size)) {
    const longer = [...blocks.keys()].filter((id) => !said.includes(id)).map((id) => [...said, id]);
    const best = longer.reduce((one, other) => (worth(other) > worth(one) ? other : one), longer[0] ?? said);
    if (said.length >= (use?.least ?? 1) && worth(best) <= worth(said)) break;
    said = best;
  }
  return said;
};

const statement = (script: Script, session: Session, ask: Ask, cue: Cue, as: Item | undefined): Move => {
  const said = as && as.blocks.length > 0 ? as.blocks : composed(script, ask, cue);
  const block = said[session.composed.length];
  return block === undefined ? { type: 'release', seconds: 0 } : { type: 'say', block };
};

const answer = (script: Script, ask: Ask, as: Item | undefined): Move => {
  const same = responsesTo(script, ask).find(({ id }) => id === as?.response)?.id;
  const response = same ?? ranked(script, unanswered(ask))[0]?.response;
  return response === undefined ? { type: 'fall_silent' } : { type: 'answer', response, seconds: 0 };
};

const moveIn = (script: Script, session: Session, like: readonly Item[]): Move => {
  const { now, open } = session;
  if (!now) return { type: 'call', key: like.find(({ ask }) => open.some(({ key }) => key === ask.key))?.ask.key ?? open[0]?.key ?? '' };
  const [as, cue] = [like.find(({ ask }) => ask.key === now.key), cueOf(script, now)];
  return cue.prompt.form === 'statement' ? statement(script, session, now, cue, as) : answer(script, now, as);
};

/**
 * Plays a session on to its end: what `like` answered is answered so again, hands are taken in its order, and whatever it
 * did not meet is answered as is best at that prompt.
 */
export const playOn = (script: Script, from: Session, like: readonly Item[]): Line => {
  let session = from;
  while (!session.ended) session = made(script, session, moveIn(script, session, like));
  return lineOf(script, session);
};
