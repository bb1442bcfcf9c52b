import type { Expression } from '#engine/condition.ts';
import type { Block, Prompt, Response, Scenario, Stage } from '#engine/scenario.ts';

/** What leads from one prompt to another, or to a stage. */
export const LINK_KINDS = ['follow_up', 'lapse', 'challenge', 'condition'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** An arrow: from a prompt to a prompt, or to a stage that depends on it. */
export interface Link {
  readonly kind: LinkKind;
  /** Id of a prompt. */
  readonly from: string;
  /** Id of a prompt, or of a stage where `toStage`. */
  readonly to: string;
  readonly toStage: boolean;
  /** What has to happen there: ids of responses, a flag, a trigger. Written at the arrow's tail. */
  readonly label: string;
}

type Said = Response | Block;
const saidTo = ({ responses, blocks }: Prompt): readonly Said[] => [...(responses ?? []), ...(blocks ?? [])];
const promptsOf = ({ stages }: Scenario): readonly Prompt[] => stages.flatMap(({ prompts }) => prompts);

const labelled = (ids: readonly string[]): string => ids.join(', ');

const followUps = (prompts: readonly Prompt[]): readonly Link[] =>
  prompts.flatMap((prompt) => {
    const ways = (prompt.responses ?? []).flatMap(({ id, follow_up }) => (follow_up === undefined ? [] : [[follow_up, id] as const]));
    const targets = [...new Set(ways.map(([to]) => to))];
    return targets.map((to): Link => {
      const by = ways.filter(([other]) => other === to).map(([, id]) => id);
      return { kind: 'follow_up', from: prompt.id, to, toStage: false, label: labelled(by) };
    });
  });

const overrides = (prompts: readonly Prompt[]): readonly Link[] =>
  prompts.flatMap((prompt) =>
    Object.entries(prompt.follow_ups ?? {}).flatMap(([trigger, to]) =>
      to === undefined ? [] : [{ kind: 'lapse', from: prompt.id, to, toStage: false, label: trigger } as const],
    ),
  );

/** Who firmly says of a fact what is not so: that is what the prompt named in `challenge` holds against the player. */
const challenges = ({ facts }: Scenario, prompts: readonly Prompt[]): readonly Link[] =>
  facts.flatMap(({ id: fact, truth, challenge }) =>
    challenge === undefined
      ? []
      : prompts.flatMap((prompt) => {
          const by = saidTo(prompt).filter(({ claims }) =>
            claims?.some((claim) => claim.fact === fact && claim.hold === 'firm' && claim.value !== truth),
          );
          return by.length === 0 || prompt.id === challenge
            ? []
            : [{ kind: 'challenge', from: prompt.id, to: challenge, toStage: false, label: labelled(by.map(({ id }) => id)) } as const];
        }),
  );

type Read = readonly [table: string, id: string];

const readsIn = (expression: Expression): readonly Read[] => {
  if (typeof expression !== 'object') return [];
  if (expression[0] === 'read') return [[expression[1], expression[2]]];
  return expression
    .slice(1)
    .flatMap((part) => (Array.isArray(part) && Array.isArray(part[0]) ? part.flatMap(readsIn) : readsIn(part as Expression)));
};

const does: Readonly<Record<string, (said: Said, id: string) => boolean>> = {
  flags: ({ effects }, flag) => effects?.flags?.[flag] !== undefined,
  claimed: ({ claims }, fact) => claims?.some((claim) => claim.fact === fact) ?? false,
  firm: ({ claims }, fact) => claims?.some((claim) => claim.fact === fact && claim.hold === 'firm') ?? false,
  promised: ({ promises }, id) => promises?.some((promise) => promise.id === id) ?? false,
  kept: ({ keeps }, id) => keeps?.includes(id) ?? false,
  missed: ({ promises }, id) => promises?.some((promise) => promise.id === id) ?? false,
};

/** Prompts at which what a condition reads is settled, each with what to call it. */
const sourcesOf = (prompts: readonly Prompt[], [table, id]: Read): readonly (readonly [prompt: string, label: string])[] => {
  if (table === 'asked' || table === 'chose') return [[id, `${table}.${id}`]];
  const settles = does[table];
  if (!settles) return [];
  const label = `${table === 'firm' ? 'claimed' : table}.${id}`;
  return prompts.filter((prompt) => saidTo(prompt).some((said) => settles(said, id))).map((prompt) => [prompt.id, label]);
};

interface Conditional {
  readonly to: string;
  readonly toStage: boolean;
  readonly when: string | undefined;
}

/** One arrow from one prompt to another, whatever is read there. */
const oncePerSource = (links: readonly Link[]): readonly Link[] => {
  const first = new Map<string, Link>();
  for (const link of links) {
    const key = JSON.stringify([link.from, link.to, link.toStage]);
    const known = first.get(key);
    first.set(
      key,
      known === undefined || known.label.split(', ').includes(link.label)
        ? (known ?? link)
        : { ...known, label: `${known.label}, ${link.label}` },
    );
  }
  return [...first.values()];
};

const dependencies = (scenario: Scenario, prompts: readonly Prompt[]): readonly Link[] => {
  const conditional: readonly Conditional[] = scenario.stages.flatMap(({ id, when, prompts: own }) => [
    { to: id, toStage: true, when },
    ...own.map((prompt) => ({ to: prompt.id, toStage: false, when: prompt.when })),
  ]);
  const known = new Set(prompts.map(({ id }) => id));
  return oncePerSource(
    conditional.flatMap(({ to, toStage, when }) =>
      readsIn(when === undefined ? true : (scenario.conditions[when] ?? true))
        .flatMap((read) => sourcesOf(prompts, read))
        .filter(([from]) => known.has(from) && (toStage || from !== to))
        .map(([from, label]): Link => ({ kind: 'condition', from, to, toStage, label })),
    ),
  );
};

/**
 * Every arrow of a scenario: what an answer has put next, what a lapse brings, what is held against a firm claim that is
 * not so, and which conditions depend on which prompts. Trust, patience, counts and the clock draw none: everything moves
 * those.
 */
export const linksOf = (scenario: Scenario): readonly Link[] => {
  const prompts = promptsOf(scenario);
  return [...followUps(prompts), ...overrides(prompts), ...challenges(scenario, prompts), ...dependencies(scenario, prompts)];
};

/** Prompts of a stage with each that is only put as a follow-up under the first that leads to it; else in file order. */
export const readingOrder = ({ prompts }: Stage, links: readonly Link[]): readonly Prompt[] => {
  const parentOf = (prompt: Prompt): string | undefined =>
    prompt.only_as_follow_up === true
      ? links.find(({ kind, from, to }) => kind !== 'condition' && to === prompt.id && prompts.some(({ id }) => id === from))?.from
      : undefined;
  const placed = new Set<string>();
  const withChildren = (prompt: Prompt): readonly Prompt[] => {
    if (placed.has(prompt.id)) return [];
    placed.add(prompt.id);
    return [prompt, ...prompts.filter((child) => parentOf(child) === prompt.id).flatMap(withChildren)];
  };
  const roots = prompts.filter((prompt) => parentOf(prompt) === undefined).flatMap(withChildren);
  return [...roots, ...prompts.flatMap(withChildren)];
};
