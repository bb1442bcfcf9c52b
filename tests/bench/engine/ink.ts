import { Compiler, type Story } from 'inkjs/full';
import type { Expression } from '#engine/condition.ts';
import type { Choice, Part, Player, Scene, Tale } from './tale.ts';

const plain = (text: string): string => text.replaceAll(/[\\{}|[\]#~*+\-/<>=]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ');
const WORDS: Readonly<Record<string, string>> = { '&&': 'and', '||': 'or' };

/** Ink counts visits to a knot by itself, so that `asked.gate` is `gate`. */
const guard = (expression: Expression): string => {
  if (typeof expression !== 'object') return JSON.stringify(expression);
  switch (expression[0]) {
    case 'read':
      return expression[1] === 'asked' ? `(${expression[2]} > 0)` : `${expression[1]}_${expression[2]}`;
    case 'clock':
    case 'score':
      return '0';
    case 'not':
      return `not (${guard(expression[1])})`;
    case 'minus':
      return `-(${guard(expression[1])})`;
    case 'in':
      return `(${expression[2].map((one) => `${guard(expression[1])} == ${guard(one)}`).join(' or ')})`;
    case 'if':
      throw new Error('Ink has no conditional expression.');
    default:
      return `(${guard(expression[1])} ${WORDS[expression[0]] ?? expression[0]} ${guard(expression[2])})`;
  }
};

const effects = ({ trust, flags }: Choice): readonly string[] => [
  ...trust.map(([name, by]) => `  ~ trust_${name} = MAX(0, MIN(100, trust_${name} + ${by}))`),
  ...flags.map(([name, on]) => `  ~ flags_${name} = ${on}`),
];

const answer = (scene: Scene, hub: string, choice: Choice): readonly string[] => [
  `* ${plain(choice.text)}`,
  ...effects(choice),
  `  ~ chose_${scene.id} = "${choice.id}"`,
  ...(choice.then === null ? [] : [`  { not ${choice.then}: -> ${choice.then} }`]),
  `  -> ${hub}`,
];

const block = (scene: Scene, choice: Choice): readonly string[] => [
  `* {said < ${scene.blocks?.most}} ${plain(choice.text)}`,
  ...effects(choice),
  '  ~ said = said + 1',
  '  -> composing',
];

const knot = (tale: Tale, scene: Scene): readonly string[] => {
  const hub = `part_${tale.parts[scene.part]?.id}`;
  const head = [`=== ${scene.id} ===`, ...(scene.followUp ? [] : ['~ count = count + 1']), plain(scene.text)];
  if (!scene.blocks) return [...head, ...scene.choices.flatMap((choice) => answer(scene, hub, choice))];
  const release = [`+ {said >= ${scene.blocks.least}} [.]`, `  -> ${hub}`];
  return [...head, '~ said = 0', '-> composing', '= composing', ...scene.choices.flatMap((choice) => block(scene, choice)), ...release];
};

const hub = (part: Part, next: string): readonly string[] => [
  `=== enter_${part.id} ===`,
  ...(part.when === null ? [] : [`{ not (${guard(part.when)}): -> ${next} }`]),
  '~ count = 0',
  `-> part_${part.id}`,
  `=== part_${part.id} ===`,
  `{ count >= ${part.asks}: -> ${next} }`,
  ...part.scenes.map(({ id, when }) => `{ not ${id}${when === null ? '' : ` and ${guard(when)}`}: -> ${id} }`),
  `-> ${next}`,
];

/** The tale as a writer would have it in ink: a hub for each part, a knot for each scene, choices once only. */
export const inkSource = (tale: Tale): string => {
  const next = (index: number): string => (tale.parts[index] ? `enter_${tale.parts[index].id}` : 'END');
  return [
    ...tale.trust.map(([name, start]) => `VAR trust_${name} = ${start}`),
    ...tale.flags.map((flag) => `VAR flags_${flag} = false`),
    ...tale.scenes.map(({ id }) => `VAR chose_${id} = ""`),
    'VAR count = 0',
    'VAR said = 0',
    `-> ${next(0)}`,
    ...tale.parts.flatMap((part, index) => hub(part, next(index + 1))),
    ...tale.scenes.flatMap((scene) => knot(tale, scene)),
  ].join('\n');
};

const variable = (story: Story, name: string): unknown => story.variablesState?.$(name, undefined as never);

export const ink = (tale: Tale): Player => {
  const story = new Compiler(inkSource(tale)).Compile();
  return {
    name: 'inkjs',
    begin: () => {
      story.ResetState();
      story.ContinueMaximally();
    },
    choose: (index) => {
      story.ChooseChoiceIndex(index);
      story.ContinueMaximally();
    },
    offered: () => story.currentChoices.length,
    outcome: () => ({
      trust: Object.fromEntries(tale.trust.map(([name]) => [name, variable(story, `trust_${name}`) as number])),
      flags: Object.fromEntries(tale.flags.map((name) => [name, variable(story, `flags_${name}`) === true])),
    }),
    saved: () => story.state.ToJson(),
    restored: (saved) => story.state.LoadJson(saved),
  };
};
