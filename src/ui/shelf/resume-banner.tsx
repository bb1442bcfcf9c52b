import { useState } from 'react';
import { wordsIn } from '#engine/text.ts';
import { Button } from '../kit/button.tsx';
import { Confirm } from '../kit/confirm.tsx';
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
  const [doomed, setDoomed] = useState(false);
  const play = { title: wordsIn(resume.title, locale), when: momentIn(resume.savedAt, locale) };
  return (
    <section className={css.banner} aria-labelledby="shelf-resume">
      <div>
        <h2 id="shelf-resume" className={css.title}>
          {t('shelf.resume', { title: play.title })}
        </h2>
        <p>{t('shelf.resumeState', { answered: resume.answered, when: play.when })}</p>
      </div>
      <div className={css.choice}>
        <Button look="strong" onClick={onResume}>
          {t('shelf.resumeOn')}
        </Button>
        <Button onClick={() => setDoomed(true)}>{t('shelf.resumeOff')}</Button>
      </div>
      <Confirm
        open={doomed}
        title={t('history.deleteTitle')}
        text={t('history.deleteText', play)}
        yes={t('history.delete')}
        no={t('history.keep')}
        onYes={() => {
          setDoomed(false);
          onDiscard();
        }}
        onNo={() => setDoomed(false)}
      />
    </section>
  );
};
