import type { ReactNode } from 'react';
import type { Script } from '#engine/script.ts';
import { wordsIn } from '#engine/text.ts';
import { clockFace, toClock } from '#engine/time.ts';
import { dayIn } from '../kit/figures.ts';
import { useWords } from '../words/use-words.ts';
import css from './assignment.module.css';

const Entry = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className={css.entry}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Who the player is, where and when, and by when something must be said. */
export const Assignment = ({ script }: { readonly script: Script }) => {
  const { t, locale } = useWords();
  const { role, place, date, happened, first_words_by, deadline_hours, legal_frame } = script.scenario.setting;
  const face = (written: string) => clockFace(toClock(written));
  return (
    <div className={css.assignment}>
      <dl className={css.entries}>
        <div className={css.role}>
          <dt>{t('briefing.role')}</dt>
          <dd>{wordsIn(role, locale)}</dd>
        </div>
        <Entry name={t('briefing.place')}>{wordsIn(place, locale)}</Entry>
        <Entry name={t('briefing.date')}>
          <time dateTime={date}>{dayIn(date, locale)}</time>
        </Entry>
        <Entry name={t('briefing.happened')}>{face(happened)}</Entry>
        {first_words_by === undefined ? null : (
          <Entry name={t('briefing.firstWords')}>{t('briefing.firstWordsBy', { time: face(first_words_by) })}</Entry>
        )}
        <Entry name={t('briefing.deadline')}>{t('briefing.deadlineHours', { hours: deadline_hours })}</Entry>
      </dl>
      <p className={css.frame}>
        {t(`briefing.frame_${legal_frame}`)} {legal_frame === 'none' ? null : t('shelf.legal')}
      </p>
    </div>
  );
};
