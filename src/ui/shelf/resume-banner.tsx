import { wordsIn } from '#engine/text.ts';
import { Button } from '../kit/button.tsx';
import { momentIn } from '../kit/figures.ts';
import { useWords } from '../words/use-words.ts';
import type { Interrupted } from './shelf-entry.ts';
import css from './resume-banner.module.css';

interface ResumeBannerProps {
  readonly resume: Interrupted;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

/** The play that was left in the middle, before anything else. */
export const ResumeBanner = ({ resume, onResume, onDiscard }: ResumeBannerProps) => {
  const { t, locale } = useWords();
  return (
    <section className={css.banner} aria-labelledby="shelf-resume">
      <div>
        <h2 id="shelf-resume" className={css.title}>
          {t('shelf.resume', { title: wordsIn(resume.title, locale) })}
        </h2>
        <p>{t('shelf.resumeState', { answered: resume.answered, when: momentIn(resume.savedAt, locale) })}</p>
      </div>
      <div className={css.choice}>
        <Button look="strong" onClick={onResume}>
          {t('shelf.resumeOn')}
        </Button>
        <Button onClick={onDiscard}>{t('shelf.resumeOff')}</Button>
      </div>
    </section>
  );
};
