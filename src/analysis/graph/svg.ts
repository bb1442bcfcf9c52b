import type { Script } from '#engine/script.ts';
import { wordsIn } from '#engine/text.ts';
import { FACES, type Line, type Tone } from './box.ts';
import { layOut, type Arrow, type Layout, type Placed, type Point } from './layout.ts';
import { widthOf, wrap, type Face } from './measure.ts';
import { LINK_KINDS, type LinkKind } from './model.ts';
import { stretchesOf } from './segments.ts';
import { wordsFor, type GraphLocale, type Words } from './words.ts';
import { element, textElement } from './xml.ts';

/** The newsprint of the product: paper, sheet, ink, and two signs. */
const COLOURS = {
  paper: '#e9e9e4',
  sheet: '#f7f7f3',
  ink: '#15171c',
  soft: '#4d5058',
  red: '#d3222a',
  blue: '#1f49c8',
  marker: '#ffd84a',
} as const;

const FAMILIES: Readonly<Record<Face['voice'], string>> = {
  display: "'Barlow Condensed', 'Arial Narrow', 'Roboto Condensed', sans-serif",
  voice: "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif",
  interface: "'Be Vietnam Pro', 'Segoe UI', Roboto, Arial, sans-serif",
};

const STROKES: Readonly<Record<LinkKind, { readonly colour: string; readonly width: number; readonly dashes?: string }>> = {
  follow_up: { colour: COLOURS.red, width: 2 },
  lapse: { colour: COLOURS.red, width: 2, dashes: '8 3' },
  challenge: { colour: COLOURS.blue, width: 2 },
  condition: { colour: COLOURS.ink, width: 1.1, dashes: '4 3' },
};

const MARGIN = 46;
const LEAST_WIDTH = 760;

const setLine = ({ words, face, tone, x, y }: Line, left: number, top: number): string =>
  textElement(
    'text',
    { x: left + x, y: top + y, class: `${face.voice} ${tone}`, 'font-size': face.size, 'font-weight': face.weight },
    words,
  );

/** The stroke of a highlighter behind a line, as wide as its box allows. */
const mark = ({ x, y, face }: Line, left: number, top: number, width: number): string =>
  element('rect', { x: left + x - 4, y: top + y - 12, width: width - 2 * x + 8, height: face.size + 5, fill: COLOURS.marker });

const linesOf = ({ box: { lines }, x, y, width }: Placed): readonly string[] => [
  ...lines.filter(({ marked }) => marked).map((line) => mark(line, x, y, width)),
  ...lines.map((line) => setLine(line, x, y)),
];

const drawBox = (placed: Placed): string => {
  const { box, x, y, width } = placed;
  const dashes = box.onlyAsFollowUp ? { 'stroke-dasharray': '5 3' } : {};
  const frame = element('rect', {
    x,
    y,
    width,
    height: box.height,
    fill: COLOURS.sheet,
    stroke: COLOURS.ink,
    'stroke-width': 1.5,
    ...dashes,
  });
  const rules = box.rules.map((rule) =>
    element('path', { d: `M${x} ${y + rule}h${width}`, stroke: COLOURS.ink, 'stroke-width': 0.75, fill: 'none' }),
  );
  return element('g', {}, [textElement('title', {}, box.told), frame, ...rules, ...linesOf(placed)]);
};

const drawHead = (placed: Placed): string => {
  const { box, x, y, width } = placed;
  const rule = element('rect', { x, y: y - 3, width, height: 5, fill: COLOURS.ink });
  return element('g', {}, [textElement('title', {}, box.told), rule, ...linesOf(placed)]);
};

const round = (value: number): number => Math.round(value * 10) / 10;
const path = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

const HEAD = 9;

/** What stands at the ends of an arrow: a square where it leaves, a head that ends at its tip. */
const drawEnds = (colour: string, points: readonly Point[]): readonly string[] => {
  const [[startX, startY] = [0, 0]] = points;
  const [tipX, tipY] = points.at(-1) ?? [0, 0];
  const back = backFrom(points);
  const head = path([
    [tipX, tipY],
    [tipX + back, tipY - 4.5],
    [tipX + back, tipY + 4.5],
  ]);
  return [
    element('rect', { x: startX - 3, y: startY - 3, width: 6, height: 6, fill: colour }),
    element('path', { d: `${head}Z`, fill: colour }),
  ];
};

/** From a tip back to where its head begins. */
const backFrom = (points: readonly Point[]): number => ((points.at(-2)?.[0] ?? 0) < (points.at(-1)?.[0] ?? 0) ? -HEAD : HEAD);

const shaft = (points: readonly Point[]): readonly Point[] => {
  const [tipX, tipY] = points.at(-1) ?? [0, 0];
  return [...points.slice(0, -1), [tipX + backFrom(points), tipY]];
};

/** All arrows of one kind: what they share is drawn once. */
const drawKind = (kind: LinkKind, all: readonly (readonly Point[])[]): readonly string[] => {
  if (all.length === 0) return [];
  const { colour, width, dashes } = STROKES[kind];
  const stroke = { fill: 'none', stroke: colour, 'stroke-width': width };
  const ends = dashes === undefined ? { 'stroke-linecap': 'square' } : { 'stroke-dasharray': dashes };
  const d = stretchesOf(all.map(shaft)).map(path).join('');
  return [element('path', { d, ...stroke, ...ends }), ...all.flatMap((points) => drawEnds(colour, points))];
};

/** Thin lines lie under thick ones, so that what is put next is what is seen first. */
const drawArrows = (arrows: readonly Arrow[]): readonly string[] =>
  [...LINK_KINDS].reverse().flatMap((kind) =>
    drawKind(
      kind,
      arrows.filter(({ link }) => link.kind === kind).map(({ points }) => points),
    ),
  );

interface Masthead {
  readonly drawn: readonly string[];
  readonly height: number;
}

const KEY_LINE = 46;
const KEY_GAP = 30;

interface Key {
  readonly words: string;
  readonly draw: (x: number, y: number) => string;
}

const keysFor = (kinds: ReadonlySet<LinkKind>, follows: boolean, words: Words): readonly Key[] => [
  ...LINK_KINDS.filter((kind) => kinds.has(kind)).map((kind): Key => ({
    words: words.links[kind],
    draw: (x, y) =>
      drawKind(kind, [
        [
          [x, y],
          [x + KEY_LINE, y],
        ],
      ]).join(''),
  })),
  ...(follows
    ? [
        {
          words: words.onlyAsFollowUp,
          draw: (x: number, y: number) =>
            element('rect', {
              x,
              y: y - 8,
              width: KEY_LINE,
              height: 16,
              fill: COLOURS.sheet,
              stroke: COLOURS.ink,
              'stroke-width': 1.5,
              'stroke-dasharray': '5 3',
            }),
        },
      ]
    : []),
];

/** The key to the arrows, in as many lines as it takes. */
const drawKeys = (keys: readonly Key[], width: number, top: number): Masthead => {
  const drawn: string[] = [];
  let [x, y] = [MARGIN, top];
  for (const { words, draw } of keys) {
    const needs = KEY_LINE + 10 + widthOf(words, FACES.small);
    if (x > MARGIN && x + needs > width - MARGIN) [x, y] = [MARGIN, y + 26];
    drawn.push(draw(x, y), setLine({ words, face: FACES.small, tone: 'ink', x: 0, y: 4 }, x + KEY_LINE + 10, y));
    x += needs + KEY_GAP;
  }
  return { drawn, height: keys.length === 0 ? top : y + 20 };
};

const setBlock = (words: string, face: Face, tone: Tone, leading: number, width: number, top: number): Masthead => {
  const lines = wrap(words, face, width - 2 * MARGIN);
  return {
    drawn: lines.map((line, index) => setLine({ words: line, face, tone, x: MARGIN, y: (index + 1) * leading }, 0, top)),
    height: top + lines.length * leading,
  };
};

const masthead = (script: Script, layout: Layout, locale: GraphLocale, width: number): Masthead => {
  const { scenario } = script;
  const words = wordsFor(locale);
  const prompts = scenario.stages.reduce((sum, stage) => sum + stage.prompts.length, 0);
  const about = `${wordsIn(scenario.setting.place, locale)} · ${scenario.setting.date} · ${words.counts(scenario.stages.length, prompts)}`;
  const title = setBlock(wordsIn(scenario.title, locale), FACES.title, 'ink', 48, width, 22);
  const subtitle = setBlock(about, FACES.subtitle, 'soft', 24, width, title.height + 4);
  const kinds = new Set(layout.arrows.map(({ link }) => link.kind));
  const keys = drawKeys(
    keysFor(
      kinds,
      layout.prompts.some(({ box }) => box.onlyAsFollowUp),
      words,
    ),
    width,
    subtitle.height + 26,
  );
  const rule = element('rect', { x: MARGIN, y: 14, width: width - 2 * MARGIN, height: 2, fill: COLOURS.ink });
  return { drawn: [rule, ...title.drawn, ...subtitle.drawn, ...keys.drawn], height: keys.height + 14 };
};

const STYLE = [
  ...Object.entries(FAMILIES).map(([voice, family]) => `.${voice}{font-family:${family}}`),
  ...(['ink', 'soft', 'red', 'blue'] as const).map((tone) => `.${tone}{fill:${COLOURS[tone]}}`),
].join('');

/**
 * Draws a scenario's stages, prompts and what leads from one to another, as an SVG document. All text of the file is
 * escaped; the document holds no script, no link and nothing from elsewhere.
 */
export const graphOf = (script: Script, locale: GraphLocale): string => {
  const first = layOut(script, locale, 0);
  const width = Math.max(LEAST_WIDTH, first.width);
  const head = masthead(script, first, locale, width);
  const layout = layOut(script, locale, head.height);
  const title = wordsIn(script.scenario.title, locale);
  const body = [
    textElement('title', {}, title),
    `<style>${STYLE}</style>`,
    element('rect', { width, height: layout.height, fill: COLOURS.paper }),
    ...head.drawn,
    ...layout.heads.map(drawHead),
    ...drawArrows(layout.arrows),
    ...layout.prompts.map(drawBox),
  ];
  const size = { width, height: layout.height, viewBox: `0 0 ${round(width)} ${round(layout.height)}` };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'aria-label': title, lang: locale }, body)}\n`;
};
