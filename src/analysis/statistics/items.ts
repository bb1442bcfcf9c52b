import { worthOf } from '#engine/scoring/rank.ts';
import { FULL } from '#engine/scoring/parts.ts';
import type { Script } from '#engine/script.ts';
import type { Prompt } from '#engine/scenario.ts';
import { fraction, isLess, minus, thousandths, type Fraction } from './fraction.ts';
import { correlationOf, meanOf, type Pair } from './moments.ts';
import type { Answer, CountedPlay } from './plays.ts';

/**
 * Guide values, in thousandths. Difficulty: useful 0.3 to 0.8, flagged under 0.2 and over 0.9 (the published band is 0.2
 * to 0.8). Discrimination: 0.3 good, 0.2 to 0.3 to be revised, under 0 the key is in doubt (item-analysis bands after
 * Ebel & Frisbie 1991). A response that fewer than 5 % choose does not function (BMC Med Educ 2024;24:445); that is not
 * said before there are twenty plays, of which one is 5 %.
 */
export const BANDS = { tooHard: 200, tooEasy: 900, weak: 200, good: 300, unused: 50 } as const;

/** Item statistics are unsteady below about this many plays (a chapter on item analysis found them stable at 200). */
export const STEADY = 200;

/** The share at either end that the upper–lower index compares, in hundredths. */
const ENDS = 27;

/** What can be wrong with an item, in the order of telling. */
export const FLAGS = ['too-hard', 'too-easy', 'key-in-doubt', 'weak', 'unused-response', 'inversion'] as const;
export type Flag = (typeof FLAGS)[number];

/** How one response did among the plays that met its prompt. */
export interface ResponseStatistics {
  readonly id: string;
  /** Thousandths of a full answer that it is worth at its prompt. */
  readonly worth: number;
  readonly chosen: number;
  /** Thousandths of all plays that met the prompt. */
  readonly share: number;
  /** Mean of what those who chose it got elsewhere, thousandths of full; null where nobody did. */
  readonly rest: number | null;
}

/** Statistics of one prompt, in thousandths. Null where there are too few plays, or nothing varies. */
export interface ItemStatistics {
  readonly prompt: string;
  /** Plays that met it. */
  readonly n: number;
  /** Mean of what was got, of what was to be had. */
  readonly difficulty: number;
  /** Correlation with what the same plays got on their other prompts. */
  readonly discrimination: number | null;
  /** Mean at the top 27 % of plays less the mean at the bottom 27 %. */
  readonly upperLower: number | null;
  readonly responses: readonly ResponseStatistics[];
  /** Pairs of responses, the better first, whose choosers do not rank so elsewhere. */
  readonly inversions: readonly (readonly [better: string, worse: string])[];
  readonly flags: readonly Flag[];
  readonly provisional: boolean;
}

interface Met {
  readonly answer: Answer;
  /** Mean worth of the play's other answers; undefined where there are none. */
  readonly rest: number | undefined;
  readonly overall: number;
}

const restOf = ({ answers }: CountedPlay, prompt: string): number | undefined => {
  const others = [...answers.values()].filter((one) => one.prompt !== prompt);
  return others.length === 0 ? undefined : Math.floor(others.reduce((sum, { worth }) => sum + worth, 0) / others.length);
};

const meetings = (plays: readonly CountedPlay[], prompt: string): readonly Met[] =>
  plays.flatMap((play) => {
    const answer = play.answers.get(prompt);
    return answer ? [{ answer, rest: restOf(play, prompt), overall: play.overall }] : [];
  });

/** Thousandths of a full answer. */
const ofFull = (mean: Fraction | undefined): number | null =>
  mean === undefined ? null : thousandths(fraction(mean.top, mean.bottom * BigInt(FULL)));

const upperLower = (met: readonly Met[]): number | null => {
  const size = Math.max(1, Math.floor((met.length * ENDS + 50) / 100));
  if (met.length < 2) return null;
  const sorted = [...met].sort((a, b) => a.overall - b.overall).map(({ answer }) => answer.worth);
  const [top, bottom] = [meanOf(sorted.slice(-size)), meanOf(sorted.slice(0, size))];
  return top && bottom ? ofFull(minus(top, bottom)) : null;
};

const discrimination = (met: readonly Met[]): number | null =>
  correlationOf(met.flatMap(({ answer, rest }): readonly Pair[] => (rest === undefined ? [] : [[answer.worth, rest]]))) ?? null;

const restMean = (met: readonly Met[], response: string): Fraction | undefined =>
  meanOf(met.flatMap(({ answer, rest }) => (answer.response === response && rest !== undefined ? [rest] : [])));

const worthAlone = (script: Script, prompt: Prompt, response: string): number =>
  worthOf(script, { ask: { key: prompt.id, prompt: prompt.id }, stage: '', response, blocks: [], at: 0 });

const responsesOf = (script: Script, prompt: Prompt, met: readonly Met[]): readonly ResponseStatistics[] =>
  (prompt.responses ?? []).map(({ id }) => {
    const chosen = met.filter(({ answer }) => answer.response === id).length;
    return {
      id,
      worth: thousandths(fraction(worthAlone(script, prompt, id), FULL)),
      chosen,
      share: thousandths(fraction(chosen, met.length)),
      rest: ofFull(restMean(met, id)),
    };
  });

/** Every better response whose choosers did worse elsewhere than those of a response worth less. */
const inversionsOf = (script: Script, prompt: Prompt, met: readonly Met[]): ItemStatistics['inversions'] => {
  const chosen = (prompt.responses ?? []).flatMap(({ id }) => {
    const rest = restMean(met, id);
    return rest ? [{ id, rest, worth: worthAlone(script, prompt, id) }] : [];
  });
  return chosen.flatMap((better) =>
    chosen.filter((worse) => worse.worth < better.worth && isLess(better.rest, worse.rest)).map((worse) => [better.id, worse.id] as const),
  );
};

const flagsFor = (item: Omit<ItemStatistics, 'flags'>): readonly Flag[] => {
  const { n, difficulty, discrimination: r, responses, inversions } = item;
  const found: Readonly<Record<Flag, boolean>> = {
    'too-hard': difficulty < BANDS.tooHard,
    'too-easy': difficulty > BANDS.tooEasy,
    'key-in-doubt': r !== null && r < 0,
    weak: r !== null && r >= 0 && r < BANDS.weak,
    'unused-response': n * BANDS.unused >= 1000 && responses.some(({ share }) => share < BANDS.unused),
    inversion: inversions.length > 0,
  };
  return FLAGS.filter((flag) => found[flag]);
};

/** Statistics of one prompt over the plays that met it; undefined where none did. */
export const statisticsOf = (script: Script, prompt: Prompt, plays: readonly CountedPlay[]): ItemStatistics | undefined => {
  const met = meetings(plays, prompt.id);
  if (met.length === 0) return undefined;
  const item = {
    prompt: prompt.id,
    n: met.length,
    difficulty: ofFull(meanOf(met.map(({ answer }) => answer.worth))) ?? 0,
    discrimination: discrimination(met),
    upperLower: upperLower(met),
    responses: responsesOf(script, prompt, met),
    inversions: inversionsOf(script, prompt, met),
    provisional: met.length < STEADY,
  };
  return { ...item, flags: flagsFor(item) };
};
