import { useRef } from 'react';
import { ANYTHING, type Wanted } from '#analysis/curriculum/find.ts';
import type { Listed } from '#analysis/curriculum/listed.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import { Finder } from './finder.tsx';
import { ModuleSection } from './module-section.tsx';
import { Row } from './row.tsx';
import type { ShelfLibrary } from './shelf-entry.ts';
import css from './curriculum.module.css';

interface CurriculumProps {
  readonly library: ShelfLibrary;
  readonly onWant: (wanted: Wanted) => void;
  readonly onChoose: (id: string) => void;
}

/** What to do where nothing was found; that it was not is said by the finder. */
const Nothing = ({ onClear }: { readonly onClear: () => void }) => {
  const { t } = useWords();
  return (
    <div className={css.nothing}>
      <p>{t('shelf.foundNoneHint')}</p>
      <Button look="strong" onClick={onClear}>
        {t('shelf.clear')}
      </Button>
    </div>
  );
};

interface FoundProps extends Pick<ShelfLibrary, 'results'>, Pick<CurriculumProps, 'onChoose'> {
  readonly found: readonly Listed[];
}

const Found = ({ found, results, onChoose }: FoundProps) => {
  const { t } = useWords();
  return (
    <ul className={css.found} aria-label={t('shelf.results')}>
      {found.map((entry) => (
        <Row key={entry.id} entry={entry} result={results.get(entry.id)} level={3} onChoose={onChoose} />
      ))}
    </ul>
  );
};

/** The whole library: by subject, or what answers to a search. */
export const Curriculum = ({ library, onWant, onChoose }: CurriculumProps) => {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const { sections, results, found, total, wanted } = library;
  // The button that clears is gone once it is pressed, so the focus goes where one would type again.
  const want = (next: Wanted): void => {
    onWant(next);
    if (next === ANYTHING) field.current?.focus();
  };
  return (
    <section className={css.sheet} aria-labelledby="shelf-curriculum">
      <h2 id="shelf-curriculum" className={css.title}>
        {t('shelf.curriculum')}
      </h2>
      <Finder wanted={wanted} found={found} total={total} field={field} onWant={want} />
      <div className={css.body}>
        {found === null ? (
          <div className={css.sections}>
            {sections.map((section) => (
              <ModuleSection key={section.module} section={section} results={results} onChoose={onChoose} />
            ))}
          </div>
        ) : found.length === 0 ? (
          <Nothing onClear={() => want(ANYTHING)} />
        ) : (
          <Found found={found} results={results} onChoose={onChoose} />
        )}
      </div>
    </section>
  );
};
