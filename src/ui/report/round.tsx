import type { RoundReport } from '#protocol/report/report.ts';
import { wordsIn } from '#engine/text.ts';
import { wholePoints } from '../debrief/numbers.ts';
import { pointsIn } from '../kit/figures.ts';
import { useWords } from '../words/use-words.ts';
import { Board } from './board.tsx';
import { Prompt } from './prompt.tsx';
import css from './report.module.css';
import { Table } from './table.tsx';

const Plays = ({ plays }: Pick<RoundReport, 'plays'>) => {
  const { t, locale } = useWords();
  if (plays.length === 0) return null;
  const rows = plays.map(({ seat, name, sideName, asked, answered, score }) => ({
    key: seat,
    cells: [
      name || t('report.removed'),
      sideName,
      t('report.answeredOf', { answered, asked }),
      score === null ? '' : pointsIn(score.overall, locale),
    ],
  }));
  const columns = [
    { name: t('report.person') },
    { name: t('report.side') },
    { name: t('report.answered'), number: true },
    { name: t('report.points'), number: true },
  ];
  return <Table caption={t('report.plays')} columns={columns} rows={rows} />;
};

/** A round on paper. */
export const Round = ({ round }: { readonly round: RoundReport }) => {
  const { t, locale } = useWords();
  const { number, title, mode, board, best, prompts, plays } = round;
  return (
    <section className={css.section} aria-labelledby={`report-round-${number}`}>
      <h2 id={`report-round-${number}`}>{t('report.round', { number, title: wordsIn(title, locale) })}</h2>
      <p className={css.note}>
        {t(`report.mode_${mode}`)} {best === null ? '' : t('report.best', { points: wholePoints(best) })}
      </p>
      <Board board={board} best={best} />
      {prompts.map((prompt) => (
        <Prompt key={prompt.number} prompt={prompt} />
      ))}
      <Plays plays={plays} />
    </section>
  );
};
