import type { Board } from '#protocol/view/board.ts';
import type { Standing } from '#protocol/workshop/board.ts';
import { wholePoints } from '../debrief/numbers.ts';
import { pointsIn } from '../kit/figures.ts';
import { useWords } from '../words/use-words.ts';
import { movementOf } from './movement.ts';
import css from './scoreboard.module.css';

interface RowProps {
  readonly standing: Standing;
  readonly best: number | null;
  /** What the side got in the last round; null where that is the whole. */
  readonly round: Standing | null;
  readonly written: (thousandths: number) => string;
}

const Bar = ({ standing: { overall, place }, best }: Pick<RowProps, 'standing' | 'best'>) => (
  <span className={css.bar} data-first={place === 1} aria-hidden="true">
    <span className={css.fill} style={{ width: `${overall / 1000}%` }} />
    {best === null ? null : <span className={css.tick} style={{ left: `${best / 1000}%` }} />}
  </span>
);

const direction = (moved: number | null): string => (moved === null || moved === 0 ? 'stays' : moved > 0 ? 'up' : 'down');

const Row = ({ standing, best, round, written }: RowProps) => {
  const words = useWords();
  const { place, name, overall, moved } = standing;
  return (
    <li className={css.row}>
      <span className={css.place}>{place}</span>
      <span className={css.name}>{name}</span>
      <Bar standing={standing} best={best} />
      <span className={css.points}>
        {written(overall)}
        {round ? <small>{words.t('projector.thisRound', { points: written(round.overall) })}</small> : null}
      </span>
      <span className={css.moved} data-direction={direction(moved)}>
        {movementOf(words, moved)}
      </span>
    </li>
  );
};

/** Whether whole points would show two places as equal that are not. */
const isClose = (standings: readonly Standing[]): boolean =>
  standings.some(({ overall }, index) => {
    const before = standings[index - 1]?.overall;
    return before !== undefined && before !== overall && wholePoints(before) === wholePoints(overall);
  });

/** From here on the rows stand in two columns: a hall cannot read smaller ones. */
const MANY = 10;

const Notes = ({ board }: { readonly board: Board }) => {
  const { t } = useWords();
  const { best, rounds, sides, overall } = board;
  return (
    <p className={css.notes}>
      {best === null ? null : (
        <span>
          <span className={css.sample} aria-hidden="true" />
          {t(rounds > 1 ? 'projector.bestOfRound' : 'projector.bestLine', { points: wholePoints(best) })}
        </span>
      )}
      {sides > overall.length ? <span>{t('projector.firstOnes', { number: overall.length, all: sides })}</span> : null}
      <span>{t('projector.byJudgement')}</span>
    </p>
  );
};

/** Who stands where: by judgement alone. Equal scores share a place. */
export const Scoreboard = ({ board }: { readonly board: Board }) => {
  const { locale } = useWords();
  const { overall, round, rounds, best } = board;
  const isExact = isClose(overall);
  const written = (thousandths: number): string => (isExact ? pointsIn(thousandths, locale) : `${wholePoints(thousandths)}`);
  const ofRound = (side: string): Standing | null => (rounds > 1 ? (round.find((one) => one.side === side) ?? null) : null);
  return (
    <>
      <ol className={css.board} data-many={overall.length > MANY} style={{ '--rows': Math.ceil(overall.length / 2) } as object}>
        {overall.map((standing) => (
          <Row key={standing.side} standing={standing} best={best} round={ofRound(standing.side)} written={written} />
        ))}
      </ol>
      <Notes board={board} />
    </>
  );
};
