import { questionOf, wordsOf } from '#analysis/debrief.ts';
import type { Highlight } from '#analysis/debrief/highlights.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import { BetterAnswer } from './better-answer.tsx';
import css from './highlights.module.css';
import type { NoteBook } from './note-book.ts';
import { NoteField } from './note-field.tsx';
import { PracticeName } from './practice-name.tsx';
import { PracticeSource } from './practice-source.tsx';
import { Part } from './section.tsx';
import { entryId, leadTo, useDebrief } from './view.ts';

interface CardProps {
  readonly sort: 'strength' | 'gap';
  readonly highlight: Highlight;
  readonly notes: NoteBook;
}

const YouSaid = ({ sort, highlight }: Omit<CardProps, 'notes'>) => {
  const { script, debrief } = useDebrief();
  const { t, locale } = useWords();
  const item = debrief.items[highlight.item];
  if (!item) return null;
  if (item.silent)
    return (
      <p className={css.words}>
        <span className={css.asked}>{questionOf(script, item, locale)}</span> {t('debrief.youWereSilent')}
      </p>
    );
  if (!highlight.quote) return null;
  const acted = item.form === 'decision' || item.form === 'post';
  const quote = wordsOf(script, item, highlight.quote, locale);
  return (
    <p className={css.words}>
      {t(acted ? 'debrief.youDid' : 'debrief.youSaid')} “<mark className={sort === 'gap' ? 'lapse' : ''}>{quote}</mark>”
    </p>
  );
};

/** An observation in the player's words, the concern or the merit with its source, and a genuine question. */
const Card = ({ sort, highlight, notes }: CardProps) => {
  const { debrief } = useDebrief();
  const { t, locale } = useWords();
  const { item: index, practice: id, why } = highlight;
  const item = debrief.items[index];
  const key = `${sort}.${id}`;
  const better = sort === 'gap' && item?.better;
  return (
    <li className={sort === 'gap' ? `${css.card} ${css.gap}` : css.card}>
      <h4 className={css.practice}>
        <PracticeName practice={id} />
      </h4>
      <YouSaid sort={sort} highlight={highlight} />
      <p>
        <strong>{t(sort === 'gap' ? 'debrief.worries' : 'debrief.helped')}</strong> {wordsIn(why, locale)}{' '}
        <small className={css.source}>
          <PracticeSource practice={id} />
        </small>
      </p>
      {item && better ? <BetterAnswer item={item} better={better} brief /> : null}
      <NoteField
        label={t(sort === 'gap' ? 'debrief.whatWeighed' : 'debrief.whatHelped')}
        note={notes.noteOf(key)}
        onNote={(note) => notes.write(key, note)}
      />
      {item ? (
        <button type="button" className={`${css.see} no-print`} onClick={() => leadTo(entryId(index))}>
          {t('debrief.seeTurn', { n: index + 1 })}
        </button>
      ) : (
        <p className={css.source}>{t('debrief.wholeSession')}</p>
      )}
    </li>
  );
};

interface HighlightsProps {
  readonly sort: CardProps['sort'];
  readonly notes: NoteBook;
}

/** Two strengths, or two gaps. */
export const Highlights = ({ sort, notes }: HighlightsProps) => {
  const { debrief } = useDebrief();
  const { t } = useWords();
  const all = sort === 'gap' ? debrief.gaps : debrief.strengths;
  return (
    <Part title={t(sort === 'gap' ? 'debrief.gaps' : 'debrief.strengths')}>
      {all.length === 0 ? <p>{t(sort === 'gap' ? 'debrief.noGaps' : 'debrief.noStrengths')}</p> : null}
      <ul className={css.list}>
        {all.map((highlight) => (
          <Card key={highlight.row} sort={sort} highlight={highlight} notes={notes} />
        ))}
      </ul>
    </Part>
  );
};
