import type { PlayLog } from '#engine/play-log.ts';
import type { Script } from '#engine/script.ts';
import type { Work } from '../work.ts';
import { rootThousandths, thousandths } from './fraction.ts';
import { statisticsOf, STEADY, type ItemStatistics } from './items.ts';
import { alphaOf, meanOf, quantileOf, varianceOf, type Results } from './moments.ts';
import { countedPlay, type CountedPlay, type NotCounted } from './plays.ts';

/** Alpha in thousandths from which a form is fit for telling groups apart. A situational test is broad: low alpha alone does not damn it. */
export const FIT_FOR_GROUPS = 700;

/** Where scores lie: thousandths of a point. */
export interface Spread {
  readonly mean: number;
  /** Standard deviation with n − 1; null of one play. */
  readonly deviation: number | null;
  readonly least: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
  readonly most: number;
}

/** A log that was not counted, and why. */
export interface Refused {
  readonly name: string;
  readonly why: NotCounted;
}

/** What play logs show of a scenario. Every ratio is in thousandths. */
export interface Statistics {
  readonly scenario: string;
  readonly version: string;
  readonly plays: number;
  readonly refused: readonly Refused[];
  /** Fewer plays than item statistics need to be steady. */
  readonly provisional: boolean;
  readonly overall: Spread | null;
  readonly alpha: { readonly form: number | null; readonly dimensions: Readonly<Record<string, number | null>> };
  /** Prompts that at least one play met, in file order. */
  readonly items: readonly ItemStatistics[];
  /** Prompts that no play met. */
  readonly unmet: readonly string[];
  /** What no play log can show: which language was read, and whose plays belong together. */
  readonly languages: 'not available';
  readonly learning: 'not available';
}

export interface Named {
  readonly name: string;
  readonly log: PlayLog | 'not_a_play_log';
}

const spreadOf = (scores: readonly number[]): Spread | null => {
  const sorted = [...scores].sort((a, b) => a - b);
  const mean = meanOf(sorted);
  if (!mean) return null;
  const variance = varianceOf(sorted);
  const at = (part: number): number => quantileOf(sorted, part) ?? 0;
  return {
    mean: Math.round(thousandths(mean) / 1000),
    deviation: variance ? Math.round(rootThousandths(variance) / 1000) : null,
    least: at(0),
    quarter: at(25),
    median: at(50),
    threeQuarters: at(75),
    most: at(100),
  };
};

const resultsIn = (plays: readonly CountedPlay[], dimension?: string): readonly Results[] =>
  plays.map(
    ({ answers }) =>
      new Map(
        [...answers].flatMap(([prompt, { worth, dimensions }]) => {
          const got = dimension === undefined ? worth : dimensions.get(dimension);
          return got === undefined ? [] : [[prompt, got] as const];
        }),
      ),
  );

const alphas = (script: Script, plays: readonly CountedPlay[]): Statistics['alpha'] => ({
  form: alphaOf(resultsIn(plays)) ?? null,
  dimensions: Object.fromEntries(script.rubric.dimensions.map(({ id }) => [id, alphaOf(resultsIn(plays, id)) ?? null])),
});

const sum = (script: Script, plays: readonly CountedPlay[], refused: readonly Refused[]): Statistics => {
  const { id, version, stages } = script.scenario;
  const prompts = stages.flatMap((stage) => stage.prompts);
  const items = prompts.flatMap((prompt) => statisticsOf(script, prompt, plays) ?? []);
  const met = new Set(items.map(({ prompt }) => prompt));
  return {
    scenario: id,
    version,
    plays: plays.length,
    refused,
    provisional: plays.length < STEADY,
    overall: spreadOf(plays.map(({ overall }) => overall)),
    alpha: alphas(script, plays),
    items,
    unmet: prompts.filter((prompt) => !met.has(prompt.id)).map((prompt) => prompt.id),
    languages: 'not available',
    learning: 'not available',
  };
};

/**
 * Statistics of any number of play logs, of one as well. A log that does not fit is listed with the reason and not
 * counted. Stopped early, it reports on the logs that it has replayed.
 */
export function* statisticsOfLogs(script: Script, logs: readonly Named[]): Work<Statistics> {
  const plays: CountedPlay[] = [];
  const refused: Refused[] = [];
  for (const [index, { name, log }] of logs.entries()) {
    const play = log === 'not_a_play_log' ? log : countedPlay(script, log);
    if (typeof play === 'string') refused.push({ name, why: play });
    else plays.push(play);
    if ((yield { done: index + 1, of: logs.length }) === true) break;
  }
  return sum(script, plays, refused);
}
