import { useEffect, useRef, useState } from 'react';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import css from './people.module.css';
import { TextField } from './text-field.tsx';

interface NameFormProps {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a name in place. It has the focus as soon as it is there. */
export const NameForm = ({ label, name, onName, onCancel }: NameFormProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState(name);
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={place}
      className={css.nameForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onName(typed.trim());
      }}
    >
      <TextField label={label} value={typed} most={24} onChange={setTyped} />
      <Button type="submit">{t('host.save')}</Button>
      <Button look="plain" onClick={onCancel}>
        {t('host.cancel')}
      </Button>
    </form>
  );
};
