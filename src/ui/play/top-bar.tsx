import type { Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import { wordsIn } from '#engine/text.ts';
import { clockFace } from '#engine/time.ts';
import { useWords } from '../words/use-words.ts';
import css from './top-bar.module.css';

interface TopBarProps {
  readonly script: Script;
  readonly session: Session;
}

const Clock = ({ session }: Pick<TopBarProps, 'session'>) => {
  const { t } = useWords();
  const minutes = Math.ceil((session.stageEnds - session.clock) / 60);
  return (
    <div className={css.clock}>
      <span className={css.face}>{clockFace(session.clock)}</span>
      <span className={css.left}>{minutes > 0 ? t('play.minutesLeft', { minutes }) : t('play.minutesLast')}</span>
    </div>
  );
};

/** Clock of the story and the trust of each public: outcomes, shown beside the score and never part of it. */
export const TopBar = ({ script, session }: TopBarProps) => {
  const { t, locale } = useWords();
  return (
    <header className={css.bar}>
      <Clock session={session} />
      <dl className={css.publics} aria-label={t('play.trust')}>
        {script.scenario.publics.map(({ id, name }) => (
          <div key={id} className={css.public}>
            <dt>{wordsIn(name, locale)}</dt>
            <dd>{session.trust[id]}</dd>
            <div className={css.track} aria-hidden="true">
              <div className={css.fill} data-press={id === 'press'} style={{ width: `${session.trust[id] ?? 0}%` }} />
            </div>
          </div>
        ))}
      </dl>
    </header>
  );
};
