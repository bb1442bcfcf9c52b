import { useId } from 'react';
import css from './choice.module.css';

export interface Option<Value extends string | number> {
  readonly value: Value;
  readonly label: string;
  /** Language of the label where it is not the page's. */
  readonly lang?: string;
}

interface ChoiceProps<Value extends string | number> {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, as native radio buttons in a row of boxes. */
export const Choice = <Value extends string | number>({ legend, hint, options, value, onChange }: ChoiceProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={css.choice} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend className={css.legend}>{legend}</legend>
      <div className={css.options}>
        {options.map((option) => (
          <label key={option.value} className={css.option} lang={option.lang}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint === undefined ? null : (
        <p id={`${name}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  );
};
