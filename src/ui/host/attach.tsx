import { useState } from 'react';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import css from './found.module.css';
import { TextField } from './text-field.tsx';

interface AttachProps {
  readonly busy: boolean;
  readonly onAttach: (token: string) => void;
}

/** Shorter ones are no tokens. */
const LEAST = 20;

/** Makes this device a remote control of a workshop that was made elsewhere. */
export const Attach = ({ busy, onAttach }: AttachProps) => {
  const { t } = useWords();
  const [token, setToken] = useState('');
  const whole = token.replaceAll(/\s/g, '');
  return (
    <section className={css.part} aria-labelledby="host-attach">
      <h2 id="host-attach">{t('host.attach')}</h2>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (whole.length >= LEAST && !busy) onAttach(whole);
        }}
      >
        <TextField label={t('host.token')} hint={t('host.attachHint')} most={100} value={token} onChange={setToken} />
        <Button type="submit" disabled={whole.length < LEAST || busy}>
          {t('host.attachNow')}
        </Button>
      </form>
    </section>
  );
};
