import type { Script } from '#engine/script.ts';
import { sureOf } from './poll.ts';
import { judgedPuts, RIGHT, worthBy } from './score.ts';
import type { PacedRound, Put, Round } from './workshop.ts';

/** How well sureness was placed. `of` answers said how sure they were. */
export interface Calibration {
  readonly of: number;
  readonly sureAndRight: number;
  readonly sureAndWrong: number;
  readonly unsureAndRight: number;
  readonly unsureAndWrong: number;
  /** Points of a scale of its own, from −2 to 2 an answer, times 100 and averaged. */
  readonly points: number;
}

/** Sure and wrong costs more than unsure and wrong; to be unsure is never worse than to be sure and wrong. */
const POINTS = { sureAndRight: 2, unsureAndRight: 1, unsureAndWrong: 0, sureAndWrong: -2 } as const;
type Sort = keyof typeof POINTS;

/** The sorts of an answer that said how sure it was, the best first. */
export const SORTS = Object.keys(POINTS) as readonly Sort[];

const sortOf = (sure: boolean, right: boolean): Sort => {
  if (sure) return right ? 'sureAndRight' : 'sureAndWrong';
  return right ? 'unsureAndRight' : 'unsureAndWrong';
};

const sortAt = (script: Script, put: Put, side: string): Sort | null => {
  const sure = put.first && sureOf(put.first, side);
  return put.first && sure !== null ? sortOf(sure, worthBy(script, put, put.first, side) >= RIGHT) : null;
};

const known = new WeakMap<Put, Map<string, Sort | null>>();

/** What was judged stays as it is: it is worked out once, for the desk asks at every tick. */
const sortOnce = (script: Script, put: Put, side: string): Sort | null => {
  const sorts = known.get(put) ?? new Map<string, Sort | null>();
  known.set(put, sorts);
  const before = sorts.get(side);
  if (before !== undefined) return before;
  const sort = sortAt(script, put, side);
  sorts.set(side, sort);
  return sort;
};

const sortsIn = (round: PacedRound, side: string): readonly Sort[] =>
  judgedPuts(round).flatMap((put) => sortOnce(round.script, put, side) ?? []);

/** A side's calibration over the rounds in which all met the same prompts; apart from the score. Null where nobody said. */
export const calibrationOf = (rounds: readonly Round[], side: string): Calibration | null => {
  const sorts = rounds.flatMap((round) => (round.mode === 'paced' ? sortsIn(round, side) : []));
  if (sorts.length === 0) return null;
  const count = Object.fromEntries(SORTS.map((sort) => [sort, sorts.filter((one) => one === sort).length])) as Readonly<
    Record<Sort, number>
  >;
  const sum = SORTS.reduce((all, sort) => all + POINTS[sort] * count[sort], 0);
  return { of: sorts.length, ...count, points: Math.trunc((sum * 100) / sorts.length) };
};
