import type { DimensionName } from '#protocol/report/report.ts';
import type { Standing } from '#protocol/workshop/board.ts';
import { wordsIn } from '#engine/text.ts';
import { wholePoints } from '../debrief/numbers.ts';
import { pointsIn } from '../kit/figures.ts';
import type { Locale } from '../words/words.ts';
import { useWords } from '../words/use-words.ts';
import css from './board.module.css';
import { Table } from './table.tsx';

const Row = ({ row: { place, name, overall }, best }: { readonly row: Standing; readonly best: number | null }) => (
  <li className={css.row}>
    <span className={css.place}>{place}</span>
    <span className={css.name}>{name}</span>
    <span className={css.bar} aria-hidden="true">
      <span className={css.fill} data-first={place === 1} style={{ width: `${overall / 1000}%` }} />
      {best === null ? null : <span className={css.tick} style={{ left: `${best / 1000}%` }} />}
    </span>
    <span className={css.points}>{wholePoints(overall)}</span>
  </li>
);

interface BoardProps {
  readonly board: readonly Standing[];
  /** What could be had; null where that is not known. */
  readonly best: number | null;
}

/** Who stands where. */
export const Board = ({ board, best }: BoardProps) => (
  <ol className={css.board}>
    {board.map((row) => (
      <Row key={row.side} row={row} best={best} />
    ))}
  </ol>
);

const pointsOr = (score: number | null | undefined, locale: Locale): string => (typeof score === 'number' ? pointsIn(score, locale) : '–');

interface DimensionTableProps {
  readonly board: readonly Standing[];
  readonly dimensions: readonly DimensionName[];
}

/** Sides that a sheet of paper has columns for; the workbook has all. */
const MOST_COLUMNS = 8;

/** Each dimension of the first sides. */
export const DimensionTable = ({ board, dimensions }: DimensionTableProps) => {
  const { t, locale } = useWords();
  const sides = board.slice(0, MOST_COLUMNS);
  const tested = dimensions.filter(({ id }) => sides.some((side) => typeof side.dimensions[id] === 'number'));
  const rows = tested.map(({ id, name }) => ({
    key: id,
    cells: [wordsIn(name, locale), ...sides.map((side) => pointsOr(side.dimensions[id], locale))],
  }));
  const columns = [{ name: t('report.dimension') }, ...sides.map(({ name }) => ({ name, number: true }))];
  return <Table caption={t('report.dimensions')} columns={columns} rows={rows} />;
};
