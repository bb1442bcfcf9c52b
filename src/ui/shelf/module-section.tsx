import { useId } from 'react';
import type { Listed } from '#analysis/curriculum/listed.ts';
import type { Section } from '#analysis/curriculum/sections.ts';
import { useWords } from '../words/use-words.ts';
import { Row } from './row.tsx';
import type { ShelfLibrary } from './shelf-entry.ts';
import css from './module-section.module.css';

interface ModuleSectionProps extends Pick<ShelfLibrary, 'results'> {
  readonly section: Section;
  readonly onChoose: (id: string) => void;
}

/** How far the subject is done: in words, and as the part of its rule that is thick. */
const Done = ({ played, total }: { readonly played: number; readonly total: number }) => {
  const { t } = useWords();
  return <p className={css.done}>{played === total ? t('shelf.playedAll', { total }) : t('shelf.played', { played, total })}</p>;
};

/** So many fit under a section without becoming one of their own. */
const FEW = 3;

const AlsoList = ({ also, onChoose }: { readonly also: readonly Listed[]; readonly onChoose: (id: string) => void }) => (
  <ul className={css.links}>
    {also.map(({ id, title }) => (
      <li key={id}>
        <button type="button" className={css.link} onClick={() => onChoose(id)}>
          {title}
        </button>
      </li>
    ))}
  </ul>
);

const Also = (props: { readonly also: readonly Listed[]; readonly onChoose: (id: string) => void }) => {
  const { t } = useWords();
  const { length } = props.also;
  if (length === 0) return null;
  if (length > FEW)
    return (
      <details className={css.also}>
        <summary>{t('shelf.alsoNumber', { number: length })}</summary>
        <AlsoList {...props} />
      </details>
    );
  return (
    <div className={css.also}>
      <p>{t('shelf.also')}</p> <AlsoList {...props} />
    </div>
  );
};

/** A subject as a section of the paper: what it teaches, how far the reader is, its scenarios, and those that touch it. */
export const ModuleSection = ({ section: { module, own, also, played }, results, onChoose }: ModuleSectionProps) => {
  const { t } = useWords();
  const id = useId();
  const total = own.length + also.length;
  return (
    <section className={css.section} aria-labelledby={id} data-empty={total === 0}>
      <div className={css.rule} aria-hidden="true">
        <span style={{ width: `${total === 0 ? 0 : (100 * played) / total}%` }} />
      </div>
      <div className={css.head}>
        <h3 id={id}>{t(`shelf.module_${module}`)}</h3>
        {total === 0 ? null : <Done played={played} total={total} />}
      </div>
      <p className={css.teaches}>{t(`shelf.teaches_${module}`)}</p>
      {total === 0 ? <p className={css.none}>{t('shelf.noneYet')}</p> : null}
      {own.length === 0 ? null : (
        <ul className={css.rows}>
          {own.map((entry) => (
            <Row key={entry.id} entry={entry} result={results.get(entry.id)} level={4} onChoose={onChoose} />
          ))}
        </ul>
      )}
      <Also also={also} onChoose={onChoose} />
    </section>
  );
};
