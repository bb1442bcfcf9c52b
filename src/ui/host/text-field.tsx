import { useId } from 'react';
import field from '../kit/field.module.css';
import css from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Where the label stands beside it for the eye already. */
  readonly unlabelled?: boolean;
  readonly type?: 'text' | 'number' | 'password';
  readonly most?: number;
  readonly onChange: (value: string) => void;
}

/** One line to write in. */
export const TextField = ({ label, value, hint, unlabelled = false, type = 'text', most, onChange }: TextFieldProps) => {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id} className={unlabelled ? 'visually-hidden' : ''}>
        {label}
      </label>
      <input
        id={id}
        className={field.input}
        type={type}
        value={value}
        autoComplete="off"
        {...(type === 'number' ? { min: 1, max: most } : { maxLength: most })}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint === undefined ? null : <p id={`${id}-hint`}>{hint}</p>}
    </div>
  );
};
