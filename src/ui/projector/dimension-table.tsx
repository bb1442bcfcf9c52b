import type { Board } from '#protocol/view/board.ts';
import type { Standing } from '#protocol/workshop/board.ts';
import { wordsIn } from '#engine/text.ts';
import { wholePoints } from '../debrief/numbers.ts';
import { useWords } from '../words/use-words.ts';
import css from './dimension-table.module.css';

/** Columns that a hall can still read. */
const MOST = 8;

const highest = (standings: readonly Standing[], id: string): number =>
  Math.max(...standings.map(({ dimensions }) => dimensions[id] ?? Number.NEGATIVE_INFINITY));

const Cell = ({ score, top }: { readonly score: number | null; readonly top: boolean }) => {
  const { t } = useWords();
  if (score === null) return <td className={css.none}>{t('projector.notTested')}</td>;
  return (
    <td className={top ? css.top : ''}>
      {wholePoints(score)}
      {top ? <span className="visually-hidden"> {t('projector.highest')}</span> : null}
    </td>
  );
};

const tested = ({ dimensions }: Board, shown: readonly Standing[]) =>
  dimensions.filter(({ id }) => shown.some((one) => (one.dimensions[id] ?? null) !== null));

/** Who was good at what, over all rounds: a line a dimension, a column a side. */
export const DimensionTable = ({ board }: { readonly board: Board }) => {
  const { t, locale } = useWords();
  const shown = board.overall.slice(0, MOST);
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption>{t('projector.dimensionsHow')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('projector.dimension')}</th>
            {shown.map(({ side, name }) => (
              <th key={side} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tested(board, shown).map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{wordsIn(name, locale)}</th>
              {shown.map(({ side, dimensions }) => (
                <Cell key={side} score={dimensions[id] ?? null} top={dimensions[id] === highest(shown, id)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
