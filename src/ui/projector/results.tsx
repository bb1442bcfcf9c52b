import type { Board } from '#protocol/view/board.ts';
import type { Scene } from '#protocol/view/scene.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import { DimensionTable } from './dimension-table.tsx';
import { faceOf } from './face-of.ts';
import css from './results.module.css';
import { Scoreboard } from './scoreboard.tsx';
import { WithoutRanking } from './without-ranking.tsx';

interface ResultsProps {
  readonly scene: Scene;
  readonly board: Board;
  readonly dimensions?: boolean;
}

const useTitle = ({ scene, board }: ResultsProps): string => {
  const { t } = useWords();
  const face = faceOf(scene);
  if (face === 'over') return t('projector.final');
  return face === 'board' ? t('projector.after', { round: board.rounds }) : t('projector.soFar', { round: (scene.round?.number ?? 0) + 1 });
};

const About = ({ scene, board: { hardest } }: ResultsProps) => {
  const { t, locale } = useWords();
  const unit = scene.sides === 'solo' ? 'People' : 'Teams';
  return (
    <p className={css.about}>
      {scene.round ? `${wordsIn(scene.round.title, locale)}. ` : ''}
      {hardest ? t(`projector.hardest${unit}`, { words: wordsIn(hardest.words, locale), right: hardest.right, all: hardest.of }) : ''}
    </p>
  );
};

const Body = ({ scene, board, dimensions = false }: ResultsProps) => {
  const { t } = useWords();
  if (board.rounds === 0) return <p className={css.none}>{t('projector.noBoard')}</p>;
  if (!scene.ranking || board.overall.length === 0) return <WithoutRanking board={board} />;
  return dimensions ? <DimensionTable board={board} /> : <Scoreboard board={board} />;
};

/** How the room did: the scoreboard, or the whole room against the best line where nobody is ranked. */
export const Results = (props: ResultsProps) => (
  <div className={css.results}>
    <div>
      <h1 className={css.title}>{useTitle(props)}</h1>
      <About {...props} />
    </div>
    <Body {...props} />
  </div>
);
