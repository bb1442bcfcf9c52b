import type { Expression } from '#engine/condition.ts';
import type { Choice, Outcome, Part, Player, Scene, Tale } from './tale.ts';

/** What the plain players keep. */
export interface Plain {
  trust: Record<string, number>;
  flags: Record<string, boolean>;
  asked: Record<string, true>;
  chose: Record<string, string>;
  /** Scenes of the present part that count. */
  count: number;
  part: number;
  scene: string | null;
  said: string[];
}
export type Guard = (state: Plain) => boolean;

const SYMBOLS: Readonly<Record<string, string>> = { '==': '===', '!=': '!==' };

/** A guard as a programmer would have typed it. */
const written = (expression: Expression): string => {
  if (typeof expression !== 'object') return JSON.stringify(expression);
  switch (expression[0]) {
    case 'read':
      return `(s.${expression[1]}[${JSON.stringify(expression[2])}] ?? ${expression[1] === 'trust' ? 0 : expression[1] === 'chose' ? '""' : false})`;
    case 'clock':
    case 'score':
      return '0';
    case 'not':
      return `!${written(expression[1])}`;
    case 'minus':
      return `-${written(expression[1])}`;
    case 'in':
      return `[${expression[2].map(written).join()}].includes(${written(expression[1])})`;
    case 'if':
      return `(${written(expression[1])} ? ${written(expression[2])} : ${written(expression[3])})`;
    default:
      return `(${written(expression[1])} ${SYMBOLS[expression[0]] ?? expression[0]} ${written(expression[2])})`;
  }
};

/** Guards in native JavaScript: what the hand-written player, boardgame.io and xstate are given. */
export const nativeGuard = (expression: Expression | null): Guard =>
  expression === null ? () => true : (new Function('s', `return ${written(expression)}`) as Guard);

export const blank = ({ trust }: Tale): Plain => ({
  trust: Object.fromEntries(trust),
  flags: {},
  asked: {},
  chose: {},
  count: 0,
  part: -1,
  scene: null,
  said: [],
});

export const outcomeOf = ({ flags }: Tale, state: Plain): Outcome => ({
  trust: { ...state.trust },
  flags: Object.fromEntries(flags.map((flag) => [flag, state.flags[flag] === true])),
});

export interface Rules {
  readonly enterNext: (state: Plain) => void;
  readonly choose: (state: Plain, index: number) => void;
  readonly offered: (state: Plain) => number;
}

/** The tale's rules, changing the state in place: a lower bound, and the reducer of whoever brings only the frame. */
export const rulesOf = (tale: Tale): Rules => {
  const scenes = new Map(tale.scenes.map((scene) => [scene.id, scene]));
  const guards = new Map(tale.scenes.map(({ id, when }) => [id, nativeGuard(when)]));
  const gates = tale.parts.map(({ when }) => nativeGuard(when));
  const isOpen = (state: Plain, { id }: Scene): boolean => state.asked[id] !== true && (guards.get(id) as Guard)(state);
  const nextIn = (state: Plain, part: Part | undefined): Scene | undefined =>
    part && state.count < part.asks ? part.scenes.find((scene) => isOpen(state, scene)) : undefined;
  const enter = (state: Plain, scene: Scene): void => {
    state.scene = scene.id;
    state.said = [];
    state.asked[scene.id] = true;
    if (!scene.followUp) state.count += 1;
  };
  const enterNext = (state: Plain): void => {
    for (;;) {
      const scene = nextIn(state, tale.parts[state.part]);
      if (scene) return enter(state, scene);
      do state.part += 1;
      while (state.part < tale.parts.length && !(gates[state.part] as Guard)(state));
      state.count = 0;
      if (state.part < tale.parts.length) continue;
      state.scene = null;
      return;
    }
  };
  const take = (state: Plain, { trust, flags }: Choice): void => {
    for (const [name, by] of trust) state.trust[name] = Math.max(0, Math.min(100, (state.trust[name] ?? 0) + by));
    for (const [name, on] of flags) state.flags[name] = on;
  };
  const left = (state: Plain, { choices }: Scene): readonly Choice[] => choices.filter(({ id }) => !state.said.includes(id));
  const compose = (state: Plain, scene: Scene, index: number): void => {
    const choice = state.said.length < (scene.blocks?.most ?? 0) ? left(state, scene)[index] : undefined;
    if (!choice) return enterNext(state);
    take(state, choice);
    state.said.push(choice.id);
  };
  const answer = (state: Plain, scene: Scene, index: number): void => {
    const choice = scene.choices[index] as Choice;
    take(state, choice);
    state.chose[scene.id] = choice.id;
    const then = choice.then === null ? undefined : scenes.get(choice.then);
    if (then && state.asked[then.id] !== true) enter(state, then);
    else enterNext(state);
  };
  return {
    enterNext,
    choose: (state, index) => {
      const scene = scenes.get(state.scene ?? '') as Scene;
      if (scene.blocks) compose(state, scene, index);
      else answer(state, scene, index);
    },
    offered: (state) => {
      const scene = scenes.get(state.scene ?? '');
      if (!scene?.blocks) return scene?.choices.length ?? 0;
      const more = state.said.length < scene.blocks.most ? left(state, scene).length : 0;
      return more + (state.said.length >= scene.blocks.least ? 1 : 0);
    },
  };
};

export const byHand = (tale: Tale): Player => {
  const { enterNext, choose, offered } = rulesOf(tale);
  let state = blank(tale);
  return {
    name: 'by hand, changing in place',
    begin: () => {
      state = blank(tale);
      enterNext(state);
    },
    choose: (index) => choose(state, index),
    offered: () => offered(state),
    outcome: () => outcomeOf(tale, state),
    saved: () => JSON.stringify(state),
    restored: (saved) => void (state = JSON.parse(saved) as Plain),
  };
};
