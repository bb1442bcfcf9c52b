import { wordsIn } from '#engine/text.ts';
import { wordsOf } from '#analysis/debrief.ts';
import { useWords } from '../words/use-words.ts';
import css from './red-lines.module.css';
import { Part } from './section.tsx';
import { useDebrief } from './view.ts';

/** Red lines by name, with the words that crossed them; nothing where none was. */
export const RedLines = () => {
  const { script, debrief } = useDebrief();
  const { t, locale } = useWords();
  if (debrief.redLines.length === 0) return null;
  return (
    <Part title={t('debrief.redLines')} className={css.part}>
      <ul className={css.list}>
        {debrief.redLines.map(({ row, item, name, quote }) => {
          const review = debrief.items[item];
          return (
            <li key={row} className={css.line}>
              <p className={css.name}>{wordsIn(name, locale)}</p>
              {review ? (
                <p className={css.quote}>
                  “<span className="lapse">{wordsOf(script, review, quote, locale)}</span>”
                </p>
              ) : null}
              <p className={css.note}>{t('debrief.redLineAt', { n: item + 1 })}</p>
            </li>
          );
        })}
      </ul>
    </Part>
  );
};
