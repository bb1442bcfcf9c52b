import type { Prompt, Stage } from '#engine/scenario.ts';
import type { Script } from '#engine/script.ts';
import { wordsIn } from '#engine/text.ts';
import { wrap, wrapAtMost, type Face } from './measure.ts';
import type { Link, LinkKind } from './model.ts';
import { wordsFor, type GraphLocale } from './words.ts';

export const BOX_WIDTH = 272;
const INSET = 12;
const INNER = BOX_WIDTH - 2 * INSET;

const face = (voice: Face['voice'], size: number, weight: Face['weight']): Face => ({ voice, size, weight });
/** The faces of the drawing. */
export const FACES = {
  title: face('display', 46, 700),
  subtitle: face('voice', 17, 400),
  stage: face('display', 25, 700),
  id: face('display', 19, 600),
  small: face('interface', 11, 400),
  strong: face('interface', 11, 600),
  text: face('voice', 13, 400),
} as const;

export type Tone = 'ink' | 'soft' | 'red' | 'blue';

/** A line of type: where its baseline is, from the top left of what it stands in. */
export interface Line {
  readonly words: string;
  readonly face: Face;
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  /** Marked as with a highlighter. */
  readonly marked?: true;
}

/** Where an arrow leaves a box, from its top. */
export interface Port {
  readonly kind: LinkKind;
  readonly label: string;
  readonly y: number;
}

/** Something drawn with its words set: a prompt, or the head of a stage. */
export interface Box {
  readonly id: string;
  /** The whole of its words, for those who hover or listen. */
  readonly told: string;
  readonly lines: readonly Line[];
  readonly ports: readonly Port[];
  /** Rules across the box, from its top. */
  readonly rules: readonly number[];
  readonly height: number;
  readonly onlyAsFollowUp: boolean;
}

interface Pen {
  readonly lines: Line[];
  y: number;
}

/** Sets lines under what the pen has set so far. */
const set = (pen: Pen, words: readonly string[], type: Face, tone: Tone, leading: number, marked = false): void => {
  for (const one of words) {
    pen.y += leading;
    pen.lines.push({ words: one, face: type, tone, x: INSET, y: pen.y, ...(marked ? { marked: true } : {}) });
  }
};

const speakerOf = ({ scenario, journalists }: Script, prompt: Prompt, locale: string): string => {
  const journalist = journalists.get(prompt.from ?? '');
  if (!journalist) return prompt.by === undefined ? '' : wordsIn(prompt.by, locale);
  const outlet = scenario.outlets.find(({ id }) => id === journalist.outlet);
  return [journalist.name, outlet?.name].flatMap((name) => (name ? [wordsIn(name, locale)] : [])).join(', ');
};

const kindOf = ({ rubric }: Script, prompt: Prompt, locale: string): string => {
  const kind = rubric.kinds.find(({ id }) => id === prompt.kind);
  return kind ? wordsIn(kind.name, locale) : (prompt.kind ?? '');
};

const sizeOf = ({ responses, blocks, use }: Prompt, locale: GraphLocale): string => {
  const words = wordsFor(locale);
  if (blocks) return words.blocks(blocks.length, use?.least ?? 1, use?.most ?? blocks.length);
  return words.answers(responses?.length ?? 0);
};

const TONES: Readonly<Record<LinkKind, Tone>> = { follow_up: 'red', lapse: 'red', challenge: 'blue', condition: 'soft' };

const labelOf = ({ kind, label }: Link, locale: GraphLocale): string =>
  kind === 'lapse' ? (wordsFor(locale).lapses[label] ?? label) : label;

/** Every way out of a box once, with its words at the foot of the box. */
const setPorts = (pen: Pen, links: readonly Link[], locale: GraphLocale): readonly Port[] => {
  const seen = new Set<string>();
  return links.flatMap((link) => {
    const key = `${link.kind} ${link.label}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const top = pen.y;
    set(pen, wrap(labelOf(link, locale), FACES.strong, INNER - 14), FACES.strong, TONES[link.kind], 15);
    return [{ kind: link.kind, label: link.label, y: (top + pen.y) / 2 + 4 }];
  });
};

/** The box of a prompt: its name, what it is, who asks, how it begins, when it may be put, and what leads on from it. */
export const promptBox = (script: Script, prompt: Prompt, links: readonly Link[], locale: GraphLocale): Box => {
  const pen: Pen = { lines: [], y: 6 };
  const words = wordsIn(prompt.text, locale);
  const about = [kindOf(script, prompt, locale), sizeOf(prompt, locale)].filter(Boolean).join(' · ');
  set(pen, wrap(prompt.id, FACES.id, INNER), FACES.id, 'ink', 20);
  pen.y += 1;
  set(pen, wrap(speakerOf(script, prompt, locale), FACES.strong, INNER), FACES.strong, 'ink', 15);
  set(pen, wrap(about, FACES.small, INNER), FACES.small, 'soft', 15);
  pen.y += 4;
  set(pen, wrapAtMost(words, FACES.text, INNER, 3), FACES.text, 'ink', 17);
  if (prompt.when !== undefined) {
    pen.y += 6;
    set(pen, wrap(`${wordsFor(locale).when} ${prompt.when}`, FACES.small, INNER - 6), FACES.small, 'ink', 16, true);
  }
  const rules = links.length === 0 ? [] : [pen.y + 9];
  pen.y += links.length === 0 ? 0 : 11;
  const ports = setPorts(pen, links, locale);
  return {
    id: prompt.id,
    told: `${prompt.id}: ${words}`,
    lines: pen.lines,
    ports,
    rules,
    height: pen.y + 11,
    onlyAsFollowUp: prompt.only_as_follow_up === true,
  };
};

/** The head over a stage's columns: its place in the story, its title, its form, what it takes, when it is entered. */
export const stageHead = (stage: Stage, number: number, width: number, locale: GraphLocale): Box => {
  const words = wordsFor(locale);
  const inner = width - 2 * INSET;
  const pen: Pen = { lines: [], y: 4 };
  set(pen, wrap(`${number}. ${wordsIn(stage.title, locale)}`, FACES.stage, inner), FACES.stage, 'ink', 27);
  pen.y += 2;
  const takes = [words.forms[stage.form], words.stage(stage.at, stage.minutes), words.asks(stage.asks, stage.prompts.length)].join(' · ');
  set(pen, wrap(takes, FACES.strong, inner), FACES.strong, 'ink', 16);
  set(pen, wrap(stage.id, FACES.small, inner), FACES.small, 'soft', 15);
  if (stage.when !== undefined) {
    pen.y += 5;
    set(pen, wrap(`${words.when} ${stage.when}`, FACES.small, inner - 6), FACES.small, 'ink', 16, true);
  }
  const told = `${stage.id}: ${wordsIn(stage.briefing, locale)}`;
  return { id: stage.id, told, lines: pen.lines, ports: [], rules: [], height: pen.y + 10, onlyAsFollowUp: false };
};
