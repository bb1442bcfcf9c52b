import { useId } from 'react';
import css from './note-field.module.css';

interface NoteFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** A question to the player with room for an answer. On paper: what was written, or lines to write on. */
export const NoteField = ({ label, hint, note, onNote }: NoteFieldProps) => {
  const id = useId();
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <textarea
        id={id}
        className={css.area}
        rows={2}
        maxLength={2000}
        value={note}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => onNote(target.value)}
      />
      <p className={css.paper} aria-hidden="true">
        {note}
      </p>
    </div>
  );
};
