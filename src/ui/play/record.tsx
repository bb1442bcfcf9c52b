import type { Script } from '#engine/script.ts';
import type { Session } from '#engine/session.ts';
import { recordOf, type RecordLine } from '#engine/telling.ts';
import { useWords } from '../words/use-words.ts';
import css from './record.module.css';

interface RecordProps {
  readonly script: Script;
  readonly session: Session;
}

const Line = ({ line }: { readonly line: RecordLine }) => {
  const { t } = useWords();
  const state =
    line.state === 'kept'
      ? t('play.kept')
      : line.state === 'missed'
        ? t('play.missed')
        : line.state === 'withdrawn'
          ? t('play.withdrawn')
          : '';
  return (
    <li className={css.line} data-state={line.state}>
      {line.sort === 'promise' && <span className={css.sort}>{t('play.promiseBy', { due: line.due ?? '' })}: </span>}
      {line.quoted ? <mark>{line.words}</mark> : <span className={css.words}>{line.words}</span>}
      {line.quoted && <span className={css.now}>{t('play.quotedNow')}</span>}
      {state !== '' && <span className={css.state}>{state}</span>}
    </li>
  );
};

/** What has been said and can be held against the player. */
export const Record = ({ script, session }: RecordProps) => {
  const { t, locale } = useWords();
  const lines = recordOf(script, session, locale);
  return (
    <section className={css.record}>
      <h2 className={css.title}>{t('play.record')}</h2>
      {lines.length === 0 ? (
        <p className={css.empty}>{t('play.recordEmpty')}</p>
      ) : (
        <ul className={css.lines}>
          {lines.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </ul>
      )}
    </section>
  );
};

/** The same in one line, for a phone. */
export const RecordCount = ({ script, session }: RecordProps) => {
  const { t, locale } = useWords();
  const lines = recordOf(script, session, locale);
  const claims = lines.filter(({ sort }) => sort === 'claim').length;
  return <>{t('play.recordCount', { claims, promises: lines.length - claims })}</>;
};
