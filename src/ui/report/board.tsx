import type { DimensionName, SideReport } from '#protocol/report/report.ts';
import type { Standing } from '#protocol/workshop/board.ts';
import { wordsIn } from '#engine/text.ts';
import { wholePoints } from '../debrief/numbers.ts';
import { pointsIn } from '../kit/figures.ts';
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

interface DimensionTableProps {
  readonly board: readonly (Standing & Partial<Pick<SideReport, 'toBest'>>)[];
  readonly dimensions: readonly DimensionName[];
}

/** Each dimension of each side, dimensions down the page: a page has room for more of them than of columns. */
export const DimensionTable = ({ board, dimensions }: DimensionTableProps) => {
  const { t, locale } = useWords();
  const rows = board.flatMap(({ dimensions: by, name, side }) =>
    dimensions.flatMap(({ id, name: dimension }) => {
      const score = by[id] ?? null;
      return score === null ? [] : [{ key: `${side} ${id}`, cells: [name, wordsIn(dimension, locale), pointsIn(score, locale)] }];
    }),
  );
  const columns = [{ name: t('report.side') }, { name: t('report.dimension') }, { name: t('report.points'), number: true }];
  return rows.length === 0 ? null : <Table caption={t('report.dimensions')} columns={columns} rows={rows} />;
};
