import { useState } from 'react';
import { wordsIn } from '#engine/text.ts';
import { Button } from '../kit/button.tsx';
import { Confirm } from '../kit/confirm.tsx';
import { momentIn } from '../kit/figures.ts';
import { Page } from '../kit/page.tsx';
import { useWords } from '../words/use-words.ts';
import { coursesOf, type Course, type KeptPlay } from './kept-play.ts';
import { PlayRow } from './play-row.tsx';
import { Progress } from './progress.tsx';
import css from './history.module.css';

export interface HistoryProps {
  readonly plays: readonly KeptPlay[];
  readonly onOpen: (key: string) => void;
  readonly onDelete: (key: string) => void;
  readonly onDeleteAll: () => void;
  /** Saves one play's log as a JSON file. */
  readonly onExport: (key: string) => void;
  readonly onBack: () => void;
}

interface CourseSectionProps extends Pick<HistoryProps, 'onOpen' | 'onExport'> {
  readonly course: Course;
  readonly onDelete: (play: KeptPlay) => void;
}

const CourseSection = ({ course, ...actions }: CourseSectionProps) => {
  const { locale } = useWords();
  const heading = `history-${course.scenario}`;
  return (
    <section className={css.course} aria-labelledby={heading}>
      <h2 id={heading}>{wordsIn(course.title, locale)}</h2>
      {course.scores.length > 1 ? <Progress scores={course.scores} /> : null}
      <ul className={css.plays}>
        {course.plays.map((play) => (
          <PlayRow key={play.key} play={play} {...actions} />
        ))}
      </ul>
    </section>
  );
};

/** What the reader is asked to confirm: one play, all of them, or nothing. */
type Doomed = KeptPlay | 'all' | null;

interface FarewellProps extends Pick<HistoryProps, 'plays' | 'onDelete' | 'onDeleteAll'> {
  readonly doomed: Doomed;
  readonly onDone: () => void;
}

const Farewell = ({ doomed, plays, onDelete, onDeleteAll, onDone }: FarewellProps) => {
  const { t, locale } = useWords();
  const one = doomed === 'all' || doomed === null ? undefined : doomed;
  const text = one
    ? t('history.deleteText', { title: wordsIn(one.title, locale), when: momentIn(one.when, locale) })
    : t('history.deleteAllText', { number: plays.length });
  const remove = () => {
    if (one) onDelete(one.key);
    else onDeleteAll();
    onDone();
  };
  return (
    <Confirm
      open={doomed !== null}
      title={t(one ? 'history.deleteTitle' : 'history.deleteAllTitle')}
      text={text}
      yes={t(one ? 'history.delete' : 'history.deleteAll')}
      no={t('history.keep')}
      onYes={remove}
      onNo={onDone}
    />
  );
};

/** The plays on this device: how they went, and the way back into each. */
export const History = ({ plays, onOpen, onDelete, onDeleteAll, onExport, onBack }: HistoryProps) => {
  const { t } = useWords();
  const [doomed, setDoomed] = useState<Doomed>(null);
  return (
    <Page
      back={t('history.back')}
      onBack={onBack}
      title={t('history.title')}
      lead={<p>{t(plays.length === 0 ? 'history.empty' : 'history.lead')}</p>}
    >
      {coursesOf(plays).map((course) => (
        <CourseSection key={course.scenario} course={course} onOpen={onOpen} onExport={onExport} onDelete={setDoomed} />
      ))}
      {plays.length === 0 ? null : (
        <Button className={css.all ?? ''} onClick={() => setDoomed('all')}>
          {t('history.deleteAll')}
        </Button>
      )}
      <Farewell doomed={doomed} plays={plays} onDelete={onDelete} onDeleteAll={onDeleteAll} onDone={() => setDoomed(null)} />
    </Page>
  );
};
