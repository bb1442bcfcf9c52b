import { useId, type ChangeEvent } from 'react';
import field from '../kit/field.module.css';
import css from './code-field.module.css';
import { CODE_SIGNS, codeFrom, grouped } from './code.ts';

interface CodeFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

/** As typed while a keyboard still composes or the caret is inside; else in its two groups. */
const written = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>): string => {
  const composes = (nativeEvent as InputEvent).isComposing;
  return composes || target.selectionStart !== target.value.length ? target.value : grouped(codeFrom(target.value).slice(0, CODE_SIGNS));
};

/** A field for a workshop's code, forgiving of case, spaces, hyphens and Vietnamese keyboards. */
export const CodeField = ({ label, hint, value, onChange }: CodeFieldProps) => {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={`${field.input} ${css.input}`}
        value={value}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={16}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(written(event))}
        onBlur={() => onChange(grouped(codeFrom(value).slice(0, CODE_SIGNS)))}
      />
      <p id={`${id}-hint`} className={css.hint}>
        {hint}
      </p>
    </div>
  );
};
