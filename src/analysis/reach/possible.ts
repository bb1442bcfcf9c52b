import type { Table } from '#engine/condition.ts';
import type { Effects } from '#engine/scenario.ts';
import type { Cue, Script } from '#engine/script.ts';
import { toClock } from '#engine/time.ts';
import { saidIn } from '../said.ts';
import { verdictOn, type Knowledge, type May } from './may.ts';

/** Whether a condition may be true and may be false, over all plays of all seeds. */
export interface Verdict {
  readonly when: string;
  readonly path: string;
  readonly yes: boolean;
  readonly no: boolean;
}

/** What no play whatever can do. Everything that is not named here may be possible, or may not. */
export interface Possible {
  readonly stages: ReadonlySet<string>;
  readonly prompts: ReadonlySet<string>;
  readonly verdicts: readonly Verdict[];
}

type Said = Pick<NonNullable<Cue['prompt']['responses']>[number], 'claims' | 'promises' | 'keeps' | 'effects'> & {
  readonly id: string;
  readonly follow_up?: string | undefined;
};

interface Learned {
  readonly effects: Effects[];
  readonly said: Said[];
  readonly prompts: Set<string>;
  readonly stages: Set<string>;
  readonly chosen: Map<string, Set<string>>;
  readonly out: Set<string>;
  readonly kept: Set<string>;
}

const truthOf = (no: boolean, yes: boolean): May => ({ values: new Set([...(no ? [false] : []), ...(yes ? [true] : [])]) });

/** A gauge can rise by all that raises it, once for each prompt, and fall likewise; the rubric's templates count with each. */
const gauge = (script: Script, learned: Learned, table: 'trust' | 'patience', id: string): May => {
  const start = table === 'trust' ? script.scenario.publics.find((one) => one.id === id)?.trust : script.journalists.get(id)?.patience;
  const moves = [...learned.effects, ...learned.said.flatMap(({ effects }) => effects ?? [])].map((effects) => effects[table]?.[id] ?? 0);
  const times = learned.prompts.size + script.facts.size + script.promises.size + 1;
  const replies = script.rubric.follow_ups.flatMap(({ responses }) => (responses ?? []).map(({ effects }) => effects?.[table] ?? 0));
  const up = moves.reduce((sum, by) => sum + Math.max(0, by), 0) + times * Math.max(0, ...replies);
  // Silence is always possible and always costs, so nothing keeps a gauge from falling to nought.
  return { low: 0, high: Math.min(100, (start ?? 0) + up) };
};

const reads = (script: Script, learned: Learned): Knowledge['read'] => {
  const claims = (fact: string) => learned.said.flatMap((one) => (one.claims ?? []).filter((claim) => claim.fact === fact));
  const promised = (id: string): boolean => learned.said.some(({ promises }) => promises?.some((promise) => promise.id === id));
  const table: Readonly<Record<Table, (id: string) => May>> = {
    trust: (id) => gauge(script, learned, 'trust', id),
    patience: (id) => gauge(script, learned, 'patience', id),
    flags: (id) =>
      truthOf(
        true,
        [...learned.effects, ...learned.said.flatMap(({ effects }) => effects ?? [])].some(({ flags }) => flags?.[id] === true),
      ),
    asked: (id) => truthOf(true, learned.prompts.has(id)),
    chose: (id) => ({ values: new Set(['', ...(learned.chosen.get(id) ?? [])]) }),
    claimed: (id) => ({ values: new Set(['', ...claims(id).map(({ value }) => value)]) }),
    firm: (id) =>
      truthOf(
        true,
        claims(id).some(({ hold }) => hold === 'firm'),
      ),
    out: (id) => truthOf(true, learned.out.has(id)),
    promised: (id) => truthOf(true, promised(id)),
    kept: (id) => truthOf(true, promised(id) && learned.kept.has(id)),
    missed: (id) => truthOf(true, promised(id)),
    count: () => ({ low: 0, high: Number.MAX_SAFE_INTEGER }),
  };
  return (name, id) => table[name](id);
};

const takeIn = (learned: Learned, effects: Effects | undefined): void => {
  if (!effects) return;
  learned.effects.push(effects);
  for (const fact of effects.reveals ?? []) learned.out.add(fact);
};

const surface = (script: Script, learned: Learned): void => {
  for (const fact of learned.out) {
    const surfaces = script.facts.get(fact)?.surfaces;
    for (const effects of [surfaces?.if_disclosed, surfaces?.if_denied, surfaces?.if_silent])
      if (effects && !learned.effects.includes(effects)) takeIn(learned, effects);
  }
};

const learn = (learned: Learned, cue: Cue): void => {
  learned.prompts.add(cue.prompt.id);
  learned.chosen.set(cue.prompt.id, new Set(cue.responses.keys()));
  for (const one of saidIn(cue)) {
    learned.said.push(one);
    for (const id of one.keeps ?? []) learned.kept.add(id);
    for (const fact of one.effects?.reveals ?? []) learned.out.add(fact);
  }
};

/** Whether something said so far may put a prompt that is not waiting for its turn. */
const isLedTo = (script: Script, learned: Learned, id: string): boolean =>
  learned.said.some(({ follow_up }) => follow_up === id) ||
  [...learned.prompts].some((prompt) => Object.values(script.cues.get(prompt)?.prompt.follow_ups ?? {}).includes(id)) ||
  [...script.facts.values()].some(
    (fact) =>
      fact.challenge === id && learned.said.some(({ claims }) => claims?.some((claim) => claim.fact === fact.id && claim.hold === 'firm')),
  );

const knowledge = (script: Script, learned: Learned, from: number): Knowledge => ({
  read: reads(script, learned),
  clock: { low: Math.floor(from / 60), high: Number.MAX_SAFE_INTEGER },
  score: { low: 0, high: 100 },
});

const enter = (script: Script, learned: Learned, index: number): void => {
  const stage = script.stages[index]?.stage;
  if (!stage) return;
  learned.stages.add(stage.id);
  takeIn(learned, stage.enter);
  for (const id of stage.keeps ?? []) learned.kept.add(id);
  for (const fact of script.facts.values()) if (fact.surfaces?.at === stage.id) learned.out.add(fact.id);
  surface(script, learned);
};

/** Lets everything of a stage be said that may be, until nothing more comes of it. */
const settle = (script: Script, learned: Learned, index: number): void => {
  const played = script.stages[index];
  const cues = [...script.cues.values()].filter(({ stage }) => stage === index);
  for (let grew = true; grew;) {
    grew = false;
    const known = knowledge(script, learned, played?.at ?? 0);
    for (const cue of cues) {
      const { id, when, from, only_as_follow_up } = cue.prompt;
      if (learned.prompts.has(id)) continue;
      const isHere = from === undefined || played?.present.includes(from) === true;
      const isOpen = only_as_follow_up !== true && isHere && verdictOn(script, when, known).yes;
      if (!isOpen && !isLedTo(script, learned, id)) continue;
      learn(learned, cue);
      grew = true;
    }
    surface(script, learned);
  }
};

const verdictsIn = (script: Script, learned: Learned, index: number): readonly Verdict[] =>
  (script.scenario.stages[index]?.prompts ?? []).flatMap(({ when }, place) =>
    when === undefined
      ? []
      : [
          {
            when,
            path: `stages[${index}].prompts[${place}].when`,
            ...verdictOn(script, when, knowledge(script, learned, script.stages[index]?.at ?? 0)),
          },
        ],
  );

/** A follow-up that waits is put in a later stage, too: what earlier stages can lead to is asked again at the end. */
const late = (script: Script, learned: Learned): void => {
  for (let grew = true; grew;) {
    grew = false;
    for (const cue of script.cues.values())
      if (
        cue.stage >= 0 &&
        !learned.prompts.has(cue.prompt.id) &&
        learned.stages.has(script.stages[cue.stage]?.stage.id ?? '') &&
        isLedTo(script, learned, cue.prompt.id)
      ) {
        learn(learned, cue);
        grew = true;
      }
  }
};

const atTheEnd = (script: Script, learned: Learned): readonly Verdict[] =>
  (['headlines', 'endings'] as const).flatMap((list) =>
    script.scenario[list].flatMap(({ when }, index) =>
      when === undefined ? [] : [{ when, path: `${list}[${index}].when`, ...verdictOn(script, when, knowledge(script, learned, 0)) }],
    ),
  );

/**
 * Works out what may be reached, stage by stage: everything may be said that may be asked, everything may have been said or
 * not, and each name that a condition reads may have any value that something gave it. That is more than any one play can
 * do; so what is not in it is proved to be out of reach, whatever the seed and however long the scenario.
 */
export const possibleIn = (script: Script): Possible => {
  const learned: Learned = {
    effects: [],
    said: [],
    prompts: new Set(),
    stages: new Set(),
    chosen: new Map(),
    out: new Set(),
    kept: new Set(),
  };
  const verdicts: Verdict[] = [];
  script.stages.forEach(({ stage }, index) => {
    const verdict = verdictOn(script, stage.when, knowledge(script, learned, toClock(script.scenario.setting.happened)));
    if (stage.when !== undefined) verdicts.push({ when: stage.when, path: `stages[${index}].when`, ...verdict });
    if (!verdict.yes) return;
    enter(script, learned, index);
    settle(script, learned, index);
    verdicts.push(...verdictsIn(script, learned, index));
  });
  late(script, learned);
  return { stages: learned.stages, prompts: learned.prompts, verdicts: [...verdicts, ...atTheEnd(script, learned)] };
};
