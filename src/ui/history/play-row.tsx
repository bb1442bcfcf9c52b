import { wordsIn } from '#engine/text.ts';
import { Bar } from '../kit/bar.tsx';
import { Button } from '../kit/button.tsx';
import { momentIn, pointsIn } from '../kit/figures.ts';
import { useWords } from '../words/use-words.ts';
import type { KeptPlay } from './kept-play.ts';
import css from './play-row.module.css';

interface PlayRowProps {
  readonly play: KeptPlay;
  readonly onOpen: (key: string) => void;
  readonly onDelete: (play: KeptPlay) => void;
  readonly onExport: (key: string) => void;
}

const Result = ({ play: { overall, finished, broken } }: Pick<PlayRowProps, 'play'>) => {
  const { t, locale } = useWords();
  if (broken !== null) return <p className={css.broken}>{t('history.broken')}</p>;
  if (!finished) return <p className={css.unfinished}>{t('history.unfinished')}</p>;
  if (overall === null) return <p className={css.unfinished}>{t('history.noScore')}</p>;
  const score = pointsIn(overall, locale);
  return (
    <p className={css.score}>
      <span aria-hidden="true">{score}</span>
      <span className="visually-hidden">{t('history.score', { score })}</span>
    </p>
  );
};

const Dimensions = ({ dimensions }: Pick<KeptPlay, 'dimensions'>) => {
  const { t, locale } = useWords();
  return (
    <details className={css.dimensions}>
      <summary>{t('history.dimensions')}</summary>
      <ul>
        {dimensions.map(({ id, name, score }) => (
          <li key={id}>
            <span>{wordsIn(name, locale)}</span>
            <Bar percent={(score ?? 0) / 1000} />
            <span className={score === null ? css.none : css.number}>
              {score === null ? t('history.notTested') : pointsIn(score, locale)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Actions = ({ play, onOpen, onDelete, onExport }: PlayRowProps) => {
  const { t, locale } = useWords();
  const what = { title: wordsIn(play.title, locale), when: momentIn(play.when, locale) };
  const named = (action: string) => ({ 'aria-label': t('history.of', { action, ...what }), children: action });
  return (
    <div className={css.actions}>
      {play.broken === null ? (
        <Button look="strong" onClick={() => onOpen(play.key)} {...named(play.finished ? t('history.open') : t('history.resume'))} />
      ) : null}
      <Button onClick={() => onExport(play.key)} {...named(t('history.export'))} />
      <Button look="plain" onClick={() => onDelete(play)} {...named(t('history.delete'))} />
    </div>
  );
};

/** One play: when, how it went, what can be done with it. */
export const PlayRow = (props: PlayRowProps) => {
  const { t, locale } = useWords();
  const { play } = props;
  return (
    <li className={css.row}>
      <Result play={play} />
      <div className={css.what}>
        <p className={css.when}>
          <time dateTime={play.when}>{momentIn(play.when, locale)}</time>
        </p>
        <p>{t('history.pace', { pace: t(`briefing.pace_${play.pace}`) })}</p>
        {play.broken === null ? null : <p>{t(`history.broken_${play.broken}`)}</p>}
      </div>
      <Actions {...props} />
      {play.broken === null && play.finished && play.dimensions.length > 0 ? <Dimensions dimensions={play.dimensions} /> : null}
    </li>
  );
};
