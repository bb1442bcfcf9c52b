import type { Script } from '#engine/script.ts';
import { partOf } from '#engine/scoring/tally.ts';
import { outcomesOf } from '#engine/scoring/session-rules.ts';
import type { Session } from '#engine/session.ts';
import type { SessionRule } from '#engine/vocabulary.ts';
import { saidIn, type Said } from '../said.ts';

/** What a rule of the whole session has come to, in a dimension by its place in the rubric. */
export interface Settled {
  readonly place: number;
  /** 0 to `FULL`. */
  readonly part: number;
}

const lastStageThat = (script: Script, does: (said: Said) => boolean): number =>
  Math.max(-1, ...[...script.cues.values()].filter((cue) => saidIn(cue).some(does)).map(({ stage }) => stage));

/** The last stage in which each rule's outcome can still change. What was claimed or promised can change it to the end. */
const lastStages = (script: Script): Readonly<Record<SessionRule, number>> => {
  const last = script.stages.length;
  const statement = script.stages.findLastIndex(({ stage }) => stage.form === 'statement');
  return {
    consistency: last,
    promises: last,
    first_words: statement < 0 ? last : statement,
    care_first: statement,
    messages: lastStageThat(script, ({ lands }) => lands !== undefined),
    floor: script.stages.findLastIndex(({ stage }) => stage.moderator === 'player' && stage.form !== 'feed'),
    posture: lastStageThat(script, ({ strategy }) => strategy !== undefined),
  };
};

const known = new WeakMap<Script, Readonly<Record<SessionRule, number>>>();

/** Rules that nothing can change any more. A prompt of an earlier stage is never put again, so a stage that is over is over. */
export const settledRules = (script: Script, session: Session): readonly Settled[] => {
  const last = known.get(script) ?? lastStages(script);
  known.set(script, last);
  if (Object.values(last).every((stage) => session.stage <= stage)) return [];
  return outcomesOf(script, session).flatMap((outcome) => {
    if (session.stage <= last[outcome.rule] || (outcome.rule === 'first_words' && outcome.item === undefined)) return [];
    const practice = script.rubric.rules.find(({ rule }) => rule === outcome.rule)?.practice ?? '';
    const dimension = script.practices.get(practice)?.dimension;
    return [{ place: script.rubric.dimensions.findIndex(({ id }) => id === dimension), part: partOf(outcome) }];
  });
};
