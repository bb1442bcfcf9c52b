import { useState } from 'react';
import { Button } from '../kit/button.tsx';
import { Confirm } from '../kit/confirm.tsx';
import { useWords } from '../words/use-words.ts';
import css from './asking-button.module.css';

interface AskingButtonProps {
  readonly label: string;
  /** What it is called where the label alone does not tell what it is about. */
  readonly name?: string;
  readonly title: string;
  readonly text: string;
  readonly onYes: () => void;
}

/** A button that asks once more. */
export const AskingButton = ({ label, name, title, text, onYes }: AskingButtonProps) => {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const yes = () => {
    setAsking(false);
    onYes();
  };
  return (
    <>
      <Button className={css.danger} aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Confirm open={asking} title={title} text={text} yes={label} no={t('host.no')} onYes={yes} onNo={() => setAsking(false)} />
    </>
  );
};
