import type { OwnView } from '#protocol/view/mine.ts';
import { Button } from '../kit/button.tsx';
import { pointsIn } from '../kit/figures.ts';
import { useWords } from '../words/use-words.ts';
import css from './standing.module.css';
import { useSeat } from './seat-view.ts';

/** What one's own play came to, and the way to look at it again. */
export const OwnResult = ({ result: { overall, log } }: { readonly result: NonNullable<OwnView['result']> }) => {
  const { t, locale } = useWords();
  const { onOpenLog } = useSeat();
  return (
    <section className={css.standing}>
      <h2>{t('attend.resultTitle')}</h2>
      <p className={css.place}>
        <strong>{t('attend.points', { points: pointsIn(overall, locale) })}</strong>
      </p>
      <Button look="strong" onClick={() => onOpenLog(log)}>
        {t('attend.review')}
      </Button>
    </section>
  );
};
