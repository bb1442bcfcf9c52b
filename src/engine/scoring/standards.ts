import type { Block, Response, Stage } from '../scenario.ts';
import type { Script } from '../script.ts';
import { toClock, type Clock } from '../time.ts';

/** What some words show of a session rule, whatever else is said. */
export interface Showing {
  /** Key messages that they land. */
  readonly lands: readonly string[];
  /** Family of the strategy that they follow; nothing where they follow none. */
  readonly family: string | undefined;
}

/** What the rules hold a session against. All of it depends on the scenario and its rubric alone. */
export interface Standards {
  /** When the first words are due: by the time that the organisation set itself, and by law. */
  readonly own: Clock;
  readonly limit: Clock;
  readonly stances: ReadonlyMap<string, string>;
  /** Families of strategy that fit a stage, by its id; a stage that is not judged is left out. */
  readonly fitting: ReadonlyMap<string, readonly string[]>;
  /** By prompt, then by response or block; only those that show something. */
  readonly showings: ReadonlyMap<string, ReadonlyMap<string, Showing>>;
}

const RAISED_CLUSTER: Readonly<Record<string, string>> = { victim: 'accidental', accidental: 'preventable', preventable: 'preventable' };

/** The families of strategy that fit a stage (Coombs 2007, G1 to G7). */
const fittingIn = ({ scenario, rubric }: Script, stage: Stage): readonly string[] | undefined => {
  if (!stage.cluster) return undefined;
  const { effective } = rubric.posture;
  const raised = (stage.intensifiers ?? []).length > 0 ? (RAISED_CLUSTER[stage.cluster] ?? stage.cluster) : stage.cluster;
  const byType = stage.cluster === 'preventable' ? undefined : effective[scenario.setting.crisis_type];
  return byType ?? effective[raised];
};

const fittingOf = (script: Script): Standards['fitting'] =>
  new Map(
    script.scenario.stages.flatMap((stage) => {
      const fit = fittingIn(script, stage);
      return fit ? [[stage.id, fit] as const] : [];
    }),
  );

const stancesIn = ({ scenario, journalists }: Script): Standards['stances'] => {
  const stanceOf = new Map(scenario.outlets.map(({ id, stance }) => [id, stance]));
  return new Map([...journalists].map(([id, { outlet }]) => [id, stanceOf.get(outlet) ?? '']));
};

const showingOf = ({ rubric }: Script, { lands = [], strategy }: Response | Block): Showing => ({
  lands,
  family: strategy === undefined ? undefined : rubric.posture.families[strategy],
});

const showingsIn = (script: Script, said: Iterable<Response | Block>): ReadonlyMap<string, Showing> =>
  new Map(
    [...said]
      .map((one) => [one.id, showingOf(script, one)] as const)
      .filter(([, { lands, family }]) => lands.length > 0 || family !== undefined),
  );

const worked = (script: Script): Standards => {
  const { happened, deadline_hours, first_words_by } = script.scenario.setting;
  const limit = toClock(happened) + deadline_hours * 3600;
  return {
    own: first_words_by === undefined ? limit : toClock(first_words_by),
    limit,
    stances: stancesIn(script),
    fitting: fittingOf(script),
    showings: new Map(
      [...script.cues].map(([id, { responses, blocks }]) => [id, showingsIn(script, [...responses.values(), ...blocks.values()])]),
    ),
  };
};

const known = new WeakMap<Script, Standards>();

/** The standards of a script, worked out once for each. */
export const standardsOf = (script: Script): Standards => {
  const before = known.get(script);
  if (before) return before;
  const now = worked(script);
  known.set(script, now);
  return now;
};
