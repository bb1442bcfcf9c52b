import { useId } from 'react';
import field from '../kit/field.module.css';
import css from './text-field.module.css';

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly unlabelled?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of many, in the browser's own list: phones know best how to show it. */
export const SelectField = ({ label, value, unlabelled = false, options, onChange }: SelectFieldProps) => {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id} className={unlabelled ? 'visually-hidden' : ''}>
        {label}
      </label>
      <select id={id} className={field.input} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};
