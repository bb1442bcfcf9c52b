import { useId, useState, type FormEvent } from 'react';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import field from '../kit/field.module.css';
import css from './join.module.css';

interface ComeBackProps {
  readonly busy: boolean;
  readonly open: boolean;
  readonly onRejoin: (code: string) => void;
}

/** For whoever has a seat already and holds another phone now. */
export const ComeBack = ({ busy, open, onRejoin }: ComeBackProps) => {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const id = useId();
  const comeBack = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy && code.trim() !== '') onRejoin(code.trim());
  };
  return (
    <details className={css.fold} open={open}>
      <summary>{t('attend.rejoinFold')}</summary>
      <form className={css.inside} onSubmit={comeBack} noValidate>
        <p id={`${id}-how`}>{t('attend.rejoinHow')}</p>
        <label htmlFor={id}>{t('attend.rejoinCode')}</label>
        <input
          id={id}
          className={`${field.input} ${css.input}`}
          value={code}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby={`${id}-how`}
          onChange={({ target }) => setCode(target.value)}
        />
        <Button type="submit" disabled={busy || code.trim().length < 4}>
          {t('attend.rejoin')}
        </Button>
      </form>
    </details>
  );
};
