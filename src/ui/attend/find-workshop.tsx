import { useState, type FormEvent } from 'react';
import { Button } from '../kit/button.tsx';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../words/use-words.ts';
import { CodeField } from './code-field.tsx';
import { CODE_SIGNS, codeFrom, grouped } from './code.ts';
import css from './join.module.css';
import { Problem, type DoorProblem } from './problem.tsx';

interface FindWorkshopProps {
  readonly code: string;
  readonly problem: DoorProblem | null;
  readonly busy: boolean;
  readonly onFind: (code: string) => void;
}

/** Asks for the workshop's code. */
export const FindWorkshop = ({ code, problem, busy, onFind }: FindWorkshopProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState(grouped(codeFrom(code)));
  const signs = codeFrom(typed);
  const find = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy && signs.length === CODE_SIGNS) onFind(signs);
  };
  return (
    <form className={css.form} onSubmit={find} noValidate>
      <ScreenTitle screen="find">{t('attend.enterTitle')}</ScreenTitle>
      <CodeField label={t('attend.code')} hint={t('attend.codeHint')} value={typed} onChange={setTyped} />
      <Problem problem={problem} />
      <Button look="strong" type="submit" className={css.go} disabled={busy || signs.length !== CODE_SIGNS}>
        {t(busy ? 'attend.finding' : 'attend.find')}
      </Button>
    </form>
  );
};
