import { FULL } from '#engine/scoring/parts.ts';
import { pointsIn } from '../kit/figures.ts';
import { useWords } from '../words/use-words.ts';
import css from './progress.module.css';

const WIDTH = 320;
const HEIGHT = 96;
const EDGE = 8;
/** Room for the figures of the scale. */
const SCALE = 30;
const GRID = [0, 50, 100] as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

const heightOf = (score: number): number => EDGE + ((FULL - score) / FULL) * (HEIGHT - 2 * EDGE);
const toPoint = (score: number, index: number, { length }: readonly number[]): Point => ({
  x: EDGE + (length === 1 ? 0 : (index / (length - 1)) * (WIDTH - SCALE - 2 * EDGE)),
  y: heightOf(score),
});

const GridLine = ({ points }: { readonly points: number }) => {
  const y = heightOf(points * 1000);
  return (
    <>
      <line className={css.grid} x1={0} x2={WIDTH - SCALE} y1={y} y2={y} />
      <text className={css.scale} x={WIDTH} y={y} textAnchor="end" dominantBaseline="central">
        {points}
      </text>
    </>
  );
};

/** The curve alone; the words beside it say the same. */
const Curve = ({ scores }: { readonly scores: readonly number[] }) => {
  const points = scores.map(toPoint);
  return (
    <svg className={css.curve} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {GRID.map((line) => (
        <GridLine key={line} points={line} />
      ))}
      <polyline className={css.line} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }, index) => (
        <rect key={index} className={index === points.length - 1 ? css.latest : css.point} x={x - 5} y={y - 5} width={10} height={10} />
      ))}
    </svg>
  );
};

/** How the score went over repeated plays of one scenario, drawn and in words. */
export const Progress = ({ scores }: { readonly scores: readonly number[] }) => {
  const { t, locale } = useWords();
  const [first, latest] = [scores[0] ?? 0, scores.at(-1) ?? 0];
  const points = pointsIn(Math.abs(latest - first), locale);
  const change =
    latest > first
      ? t('history.progressUp', { points })
      : latest < first
        ? t('history.progressDown', { points })
        : t('history.progressSame');
  return (
    <figure className={css.progress}>
      <Curve scores={scores} />
      <figcaption>
        <strong>{change}</strong> {t('history.progressText', { scores: scores.map((score) => pointsIn(score, locale)).join('; ') })}
      </figcaption>
    </figure>
  );
};
