import type { Block } from '#engine/scenario.ts';
import { cueOf, responsesTo, type Cue, type Script } from '#engine/script.ts';
import { worthOf } from '#engine/scoring/rank.ts';
import type { Ask, Move, Session } from '#engine/session.ts';
import { anyMove, type Player } from './policy.ts';

/** Looks for more worth, or for less. */
type Sign = 1 | -1;

const worthOfWords = (script: Script, ask: Ask, response: string | null, blocks: readonly string[]): number =>
  worthOf(script, { ask, stage: '', response, blocks, at: 0 });

/** The best of some by a figure, the first among equals. */
const bestBy = <T>(list: readonly T[], figure: (one: T) => number): T | undefined => {
  let best: T | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of list) {
    const value = figure(one);
    if (value > most) [best, most] = [one, value];
  }
  return best;
};

/** Care and action come before anything that speaks for the house, which comes last; or the other way round. */
const turnOf = ({ role }: Block): number => (role === 'care' ? 0 : role === 'action' ? 1 : role === 'reputation' ? 3 : 2);
const inOrder = (cue: Cue, chosen: readonly string[], sign: Sign): readonly string[] =>
  [...cue.blocks.values()]
    .filter(({ id }) => chosen.includes(id))
    .sort((a, b) => sign * (turnOf(a) - turnOf(b)))
    .map(({ id }) => id);

/** Takes the block that adds most, one after another, until nothing is to be had by another or no more may be said. */
const chooseBlocks = (script: Script, ask: Ask, sign: Sign): readonly string[] => {
  const cue = cueOf(script, ask);
  const { least = 1, most = cue.blocks.size } = cue.prompt.use ?? {};
  const worth = (blocks: readonly string[]): number => sign * worthOfWords(script, ask, null, blocks);
  let chosen: readonly string[] = [];
  while (chosen.length < most) {
    const next = bestBy(
      [...cue.blocks.keys()].filter((id) => !chosen.includes(id)),
      (id) => worth([...chosen, id]),
    );
    if (next === undefined || (chosen.length >= least && worth([...chosen, next]) <= worth(chosen))) break;
    chosen = [...chosen, next];
  }
  return inOrder(cue, chosen, sign);
};

/** The moves that a prompt is answered with, one after another. */
const movesFor = (script: Script, ask: Ask, sign: Sign): readonly Move[] => {
  if (cueOf(script, ask).prompt.form === 'statement')
    return [...chooseBlocks(script, ask, sign).map((block): Move => ({ type: 'say', block })), { type: 'release', seconds: 0 }];
  const best = bestBy(responsesTo(script, ask), ({ id }) => sign * worthOfWords(script, ask, id, []));
  return best ? [{ type: 'answer', response: best.id, seconds: 0 }] : [];
};

const nameOf = ({ prompt, left }: Ask): string => (left ? `${prompt} ${left.join(' ')}` : prompt);

/** The next move of the plan that has not been made; a statement begun otherwise is finished by what is left of it. */
const nextOf = (plan: readonly Move[], { composed }: Session, legal: readonly Move[]): Move | undefined => {
  const next = plan.find((move) => move.type !== 'say' || !composed.includes(move.block));
  return legal.find((move) => move.type === next?.type && (move.type !== 'say' || (next.type === 'say' && move.block === next.block)));
};

/** Whoever knows the marks works each prompt out once, and then plays what it found. */
const byWorth = (script: Script, sign: Sign): Player => {
  const plans = new Map<string, readonly Move[]>();
  const planFor = (ask: Ask): readonly Move[] => {
    const name = nameOf(ask);
    const plan = plans.get(name) ?? movesFor(script, ask, sign);
    plans.set(name, plan);
    return plan;
  };
  return (session, legal, random) => {
    if (!session.now) return anyMove(session, legal, legal.length, random);
    const plan = planFor(session.now);
    const [only] = plan;
    if (only?.type === 'answer') return { move: only, random };
    // Where the plan cannot be gone on with, as many blocks have been said as may be: release is next to last.
    return { move: nextOf(plan, session, legal) ?? legal[legal.length - 2] ?? (legal[0] as Move), random };
  };
};

/** The answer of most worth at each prompt, without looking ahead; a statement's blocks likewise, care before reputation. */
export const bestNext = (script: Script): Player => byWorth(script, 1);

/** The answer of least worth at each prompt; a statement's blocks likewise, reputation first. */
export const worstNext = (script: Script): Player => byWorth(script, -1);
