import type { Ref } from 'react';
import { ANYTHING, LENGTHS, MINUTES, type Length, type Wanted } from '#analysis/curriculum/find.ts';
import { MODULES } from '#engine/vocabulary.ts';
import { Button } from '../kit/button.tsx';
import { SearchField } from '../kit/search-field.tsx';
import { useWords } from '../words/use-words.ts';
import { LEVELS } from './figures-of.tsx';
import type { ShelfLibrary } from './shelf-entry.ts';
import css from './finder.module.css';

interface FilterProps {
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
}

interface FinderProps extends FilterProps, Pick<ShelfLibrary, 'found' | 'total'> {
  readonly field: Ref<HTMLInputElement>;
}

interface OneOfProps<Value extends string | number> {
  readonly label: string;
  readonly any: string;
  readonly value: Value | null;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onPick: (value: Value | null) => void;
}

/** One of some, or any, as a native list: on a phone the system's own. */
const OneOf = <Value extends string | number>({ label, any, value, options, onPick }: OneOfProps<Value>) => (
  <select
    aria-label={label}
    className={css.pick}
    value={value ?? ''}
    onChange={({ target }) => onPick(options.find(([one]) => String(one) === target.value)?.[0] ?? null)}
  >
    <option value="">{any}</option>
    {options.map(([one, name]) => (
      <option key={one} value={one}>
        {name}
      </option>
    ))}
  </select>
);

const BOUNDS: Readonly<Record<Length, { readonly least?: number; readonly most: number }>> = {
  short: { most: MINUTES.short },
  medium: { least: MINUTES.short + 1, most: MINUTES.medium },
  long: { most: MINUTES.medium },
};

const Filters = ({ wanted, onWant }: FilterProps) => {
  const { t } = useWords();
  return (
    <div className={css.filters}>
      <OneOf
        label={t('shelf.filterModule')}
        any={t('shelf.anyModule')}
        value={wanted.module}
        options={MODULES.map((module) => [module, t(`shelf.module_${module}`)])}
        onPick={(module) => onWant({ ...wanted, module })}
      />
      <OneOf
        label={t('shelf.filterDifficulty')}
        any={t('shelf.anyDifficulty')}
        value={wanted.difficulty}
        options={LEVELS.map((level) => [level, t('shelf.difficultyOption', { level, word: t(`shelf.difficulty_${level}`) })])}
        onPick={(difficulty) => onWant({ ...wanted, difficulty })}
      />
      <OneOf
        label={t('shelf.filterLength')}
        any={t('shelf.anyLength')}
        value={wanted.length}
        options={LENGTHS.map((length) => [length, t(`shelf.length_${length}`, BOUNDS[length])])}
        onPick={(length) => onWant({ ...wanted, length })}
      />
    </div>
  );
};

const useCount = (found: FinderProps['found'], total: number): string => {
  const { t } = useWords();
  if (found === null) return t('shelf.total', { total });
  return found.length === 0 ? t('shelf.foundNone') : t('shelf.found', { number: found.length, total });
};

/** Words to search by and three filters. How many answer is said in words, at a place that does not move. */
export const Finder = ({ wanted, found, total, field, onWant }: FinderProps) => {
  const { t } = useWords();
  return (
    <search className={css.finder}>
      <SearchField label={t('shelf.search')} words={wanted.words} field={field} onWords={(words) => onWant({ ...wanted, words })} />
      <Filters wanted={wanted} onWant={onWant} />
      <div className={css.foot}>
        <p role="status">{useCount(found, total)}</p>
        <Button look="plain" className={css.clear ?? ''} data-idle={found === null || found.length === 0} onClick={() => onWant(ANYTHING)}>
          {t('shelf.clear')}
        </Button>
      </div>
    </search>
  );
};
