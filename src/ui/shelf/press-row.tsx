import type { Mood } from '#engine/vocabulary.ts';
import { Portrait } from '../kit/portrait.tsx';
import css from './press-row.module.css';

/** Faces of the atlas that stand for any press corps. */
const FACES: readonly {
  readonly head: string;
  readonly skin: string;
  readonly clothes: string;
  readonly accessory?: string;
  readonly mood: Mood;
}[] = [
  { head: 'bun', skin: 'edb98a', clothes: '8a7350', mood: 'pleased' },
  { head: 'short2', skin: 'edb98a', clothes: '2f4468', accessory: 'glasses', mood: 'doubtful' },
  { head: 'long', skin: 'edb98a', clothes: '7a2f2a', mood: 'calm' },
  { head: 'flatTop', skin: 'edb98a', clothes: '4b5d43', mood: 'cross' },
  { head: 'grayMedium', skin: 'ffdbb4', clothes: '4b5d43', mood: 'worried' },
];

/** Scenery: the front row, looking at the reader. */
export const PressRow = () => (
  <div className={`halftone ${css.room}`} aria-hidden="true">
    <div className={css.row}>
      {FACES.map(({ mood, ...look }) => (
        <Portrait key={look.head} look={look} mood={mood} size={168} />
      ))}
    </div>
    <div className={css.table} />
  </div>
);
