import { assign, createActor, createMachine, type AnyActor } from 'xstate';
import { blank, nativeGuard, outcomeOf, type Guard, type Plain } from './by-hand.ts';
import type { Choice, Part, Player, Scene, Tale } from './tale.ts';

type Context = Omit<Plain, 'part' | 'scene'>;
type Args = { readonly context: Context };

const lifted =
  (guard: Guard) =>
  ({ context }: Args): boolean =>
    guard(context as Plain);

const taken = (context: Context, { trust, flags }: Choice): Pick<Context, 'trust' | 'flags'> => ({
  trust: {
    ...context.trust,
    ...Object.fromEntries(trust.map(([name, by]) => [name, Math.max(0, Math.min(100, (context.trust[name] ?? 0) + by))])),
  },
  flags: flags.length === 0 ? context.flags : { ...context.flags, ...Object.fromEntries(flags) },
});

const entering = ({ id, followUp }: Scene) =>
  assign(({ context }: Args) => ({
    asked: { ...context.asked, [id]: true as const },
    count: followUp ? context.count : context.count + 1,
    said: [],
  }));

const answering = (scene: Scene, hub: string, choice: Choice) =>
  [
    ...(choice.then === null ? [] : [{ guard: ({ context }: Args) => context.asked[choice.then ?? ''] !== true, target: choice.then }]),
    { target: hub },
  ].map((one) => ({
    ...one,
    actions: assign(({ context }: Args) => ({ ...taken(context, choice), chose: { ...context.chose, [scene.id]: choice.id } })),
  }));

const saying = (scene: Scene, choice: Choice) => ({
  guard: ({ context }: Args) => !context.said.includes(choice.id) && context.said.length < (scene.blocks?.most ?? 0),
  actions: assign(({ context }: Args) => ({ ...taken(context, choice), said: [...context.said, choice.id] })),
});

const sceneState = (scene: Scene, hub: string) => ({
  entry: entering(scene),
  on: scene.blocks
    ? {
        ...Object.fromEntries(scene.choices.map((choice) => [choice.id, saying(scene, choice)])),
        release: { guard: ({ context }: Args) => context.said.length >= (scene.blocks?.least ?? 0), target: hub },
      }
    : Object.fromEntries(scene.choices.map((choice) => [choice.id, answering(scene, hub, choice)])),
});

const isFree = (scene: Scene) => {
  const guard = lifted(nativeGuard(scene.when));
  return ({ context }: Args): boolean => context.asked[scene.id] !== true && guard({ context });
};

const hubStates = (part: Part, next: string) => ({
  [`enter_${part.id}`]: {
    always: [{ guard: lifted(nativeGuard(part.when)), target: `part_${part.id}`, actions: assign({ count: 0 }) }, { target: next }],
  },
  [`part_${part.id}`]: {
    always: [
      { guard: ({ context }: Args) => context.count >= part.asks, target: next },
      ...part.scenes.map((scene) => ({ guard: isFree(scene), target: scene.id })),
      { target: next },
    ],
  },
});

const machineOf = (tale: Tale) => {
  const { trust, flags, asked, chose, count, said } = blank(tale);
  const next = (index: number): string => (tale.parts[index] ? `enter_${tale.parts[index].id}` : 'end');
  return createMachine({
    context: { trust, flags, asked, chose, count, said } as Context,
    initial: next(0),
    states: {
      ...Object.assign({}, ...tale.parts.map((part, index) => hubStates(part, next(index + 1)))),
      ...Object.fromEntries(tale.scenes.map((scene) => [scene.id, sceneState(scene, `part_${tale.parts[scene.part]?.id}`)])),
      end: { type: 'final' },
    },
  } as never);
};

/** The tale as a state machine: a state for each scene and hub, guards and assignments. */
export const machine = (tale: Tale): Player => {
  const logic = machineOf(tale);
  const scenes = new Map(tale.scenes.map((scene) => [scene.id, scene]));
  let actor = createActor(logic) as AnyActor;
  const here = (): Scene | undefined => scenes.get(actor.getSnapshot().value as string);
  const context = (): Context => actor.getSnapshot().context as Context;
  const offers = (): readonly string[] => {
    const scene = here();
    const ids = (scene?.choices ?? []).map(({ id }) => id);
    const { said } = context();
    if (!scene?.blocks) return ids;
    return [
      ...(said.length < scene.blocks.most ? ids.filter((id) => !said.includes(id)) : []),
      ...(said.length >= scene.blocks.least ? ['release'] : []),
    ];
  };
  return {
    name: 'xstate',
    begin: () => {
      actor = createActor(logic) as AnyActor;
      actor.start();
    },
    choose: (index) => actor.send({ type: here()?.blocks ? (offers()[index] ?? '') : (here()?.choices[index]?.id ?? '') }),
    offered: () => offers().length,
    outcome: () => outcomeOf(tale, context() as Plain),
    saved: () => JSON.stringify(actor.getPersistedSnapshot()),
    restored: (saved) => {
      actor = createActor(logic, { snapshot: JSON.parse(saved) }) as AnyActor;
      actor.start();
    },
  };
};
