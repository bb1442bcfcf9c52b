import type { Mood } from '../../src/engine/vocabulary.ts';
import { peep } from './peep.ts';

/** One closed stroke of an Open Peeps face, moved so that it stands on its own. */
interface Stroke {
  readonly d: string;
  readonly fill: string;
}

const NUMBER = String.raw`-?(?:\d+\.?\d*|\.\d+)`;
const MOVE = new RegExp(String.raw`^([Mm])\s*(${NUMBER})[ ,]?(${NUMBER})\s*`);
const PLACE = 'translate(315 248)';

/** A path is many closed strokes, each begun where the one before began: give every stroke its own start. */
function split(d: string, fill: string): Stroke[] {
  let [x, y] = [0, 0];
  return d.split(/(?<=Z)/).map((piece) => {
    const [all = '', move, right, down] = MOVE.exec(piece) ?? [];
    [x, y] = move === 'M' ? [Number(right), Number(down)] : [x + Number(right), y + Number(down)];
    const rest = piece.slice(all.length);
    const line = /^[-.\d]/.test(rest) ? (move === 'M' ? 'L' : 'l') : '';
    return { d: `M${x.toFixed(1)} ${y.toFixed(1)}${line}${rest}`, fill };
  });
}

function strokes(face: string): Stroke[] {
  return [...peep({ face }).matchAll(/<path[^>]*>/g)].flatMap(([path]) =>
    split(/ d="([^"]+)"/.exec(path)?.[1] ?? '', / fill="([^"]+)"/.exec(path)?.[1] ?? 'none'),
  );
}

const missing = (face: string, index: number): never => {
  throw new Error(`The face ${face} has no stroke number ${index}.`);
};

/** Some strokes of one face. Together in one path, so that a stroke inside another stays a hole. */
function take(face: string, ...which: number[]): string {
  const all = strokes(face);
  const taken = which.map((index) => all[index] ?? missing(face, index));
  return `<path fill-rule="evenodd" d="${taken.map(({ d }) => d).join('')}" fill="${taken[0]?.fill ?? 'none'}"/>`;
}

function grown(svg: string, x: number, y: number): string {
  return `<g transform="translate(${x} ${y}) scale(1.3) translate(${-x} ${-y})">${svg}</g>`;
}

function face(...features: string[]): string {
  return `<g transform="${PLACE}">${features.join('')}</g>`;
}

// Many faces of Open Peeps are too wild for a press room (goggle eyes, bared teeth), and its "calm" smiles with closed
// eyes. So each mood takes eyes, brows and mouth from wherever they read best at 72 px.
const nose = take('smile', 1);
const eyes = take('explaining', 7, 8);
const wideEyes = grown(take('explaining', 7), 99, 122) + grown(take('explaining', 8), 209, 122);
const lids = take('contempt', 4, 5);
const levelBrows = take('contempt', 2, 3);
const worriedBrows = take('tired', 4, 5);
const crossBrows = take('driven', 2, 5);
const raisedBrows = take('hectic', 14, 15);
const smallMouth = take('contempt', 0);
const sadMouth = take('solemn', 0);
const crossMouth = take('veryAngry', 0);
const openMouth = take('concernedFear', 0, 1);
const happy = take('calm', 0, 1, 2, 3, 4, 5);
const doubting = take('suspicious', 0, 2, 3, 4, 5);
const doubtingMouthAndBrow = take('suspicious', 0, 5) + take('contempt', 2);

/** The face of each mood. */
export const faces: Record<Mood, string> = {
  calm: face(nose, eyes, levelBrows, smallMouth),
  pleased: face(happy),
  doubtful: face(doubting),
  worried: face(nose, eyes, worriedBrows, sadMouth),
  cross: face(nose, eyes, crossBrows, crossMouth),
  shocked: face(nose, wideEyes, raisedBrows, openMouth),
};

/** The same with shut eyes, for the length of a blink: nothing but the eyes may move. */
export const blinks: Record<Mood, string> = {
  calm: face(nose, lids, levelBrows, smallMouth),
  pleased: face(happy),
  doubtful: face(nose, lids, doubtingMouthAndBrow),
  worried: face(nose, lids, worriedBrows, sadMouth),
  cross: face(nose, lids, crossBrows, crossMouth),
  shocked: face(nose, lids, raisedBrows, openMouth),
};
