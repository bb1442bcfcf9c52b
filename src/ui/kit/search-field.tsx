import { useId, type Ref } from 'react';
import base from './field.module.css';
import css from './search-field.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly words: string;
  readonly field?: Ref<HTMLInputElement>;
  readonly onWords: (words: string) => void;
}

/** A field to search by words. */
export const SearchField = ({ label, words, field, onWords }: SearchFieldProps) => {
  const id = useId();
  return (
    <div className={css.search}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        className={base.input}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={({ target }) => onWords(target.value)}
      />
    </div>
  );
};
