import { restore } from '#engine/door/parse-play-log.ts';
import type { LogRefusal, PlayLog } from '#engine/play-log.ts';
import { judgedItem, rangesOf } from '#engine/scoring/judged.ts';
import { worthOf } from '#engine/scoring/rank.ts';
import { FULL } from '#engine/scoring/parts.ts';
import { scoreOf } from '#engine/scoring/score.ts';
import type { Script } from '#engine/script.ts';
import type { Item, Session } from '#engine/session.ts';

/** Why a log is not counted: it cannot be replayed, or its play was left before the end. */
export type NotCounted = LogRefusal | 'unfinished';

/** One answer of one play, as statistics see it. */
export interface Answer {
  readonly prompt: string;
  /** Null for silence and for statements, which have no one response. */
  readonly response: string | null;
  readonly silent: boolean;
  /** How good it was at its prompt, all dimensions by weight: thousandths, 0 to 100 000. */
  readonly worth: number;
  /** The same in each dimension that the prompt tests. */
  readonly dimensions: ReadonlyMap<string, number>;
}

/** A play that was played to its end. */
export interface CountedPlay {
  /** Thousandths of a point. */
  readonly overall: number;
  /** Each prompt of the author once, as it was first put: not as it came back, nor in the rubric's own words. */
  readonly answers: ReadonlyMap<string, Answer>;
}

const inDimensions = (script: Script, item: Item): Answer['dimensions'] => {
  const judged = judgedItem(script, item);
  const crossed = judged.some(({ redLine }) => redLine) || (item.response === null && item.blocks.length === 0);
  return new Map(
    [...rangesOf(script, item)].map(([dimension, { low, high }]) => {
      const raw = judged.filter((one) => one.dimension === dimension).reduce((sum, one) => sum + one.raw, 0);
      const within = Math.max(low, Math.min(high, raw)) - low;
      return [dimension, crossed ? 0 : Math.floor((FULL * within) / (high - low))];
    }),
  );
};

const toAnswer = (script: Script, item: Item): Answer => ({
  prompt: item.ask.prompt,
  response: item.response,
  silent: item.response === null && item.blocks.length === 0,
  worth: worthOf(script, item),
  dimensions: inDimensions(script, item),
});

const isFirstAsking = ({ ask }: Item): boolean => !ask.prompt.startsWith('~') && ask.left === undefined;

const toPlay = (script: Script, session: Session): CountedPlay => ({
  overall: scoreOf(script, session).overall,
  answers: new Map(session.items.filter(isFirstAsking).map((item) => [item.ask.prompt, toAnswer(script, item)])),
});

/** Replays a log to its end, or says why it is not counted. */
export const countedPlay = (script: Script, log: PlayLog): CountedPlay | NotCounted => {
  const session = restore(script, log);
  if (typeof session === 'string') return session;
  return session.ended ? toPlay(script, session) : 'unfinished';
};
