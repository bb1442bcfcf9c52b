import { Button } from '../kit/button.tsx';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { codeInGroups } from '../projector/code-groups.ts';
import { useWords } from '../words/use-words.ts';
import { CopyButton } from './copy-button.tsx';
import css from './token.module.css';

export interface TokenProps {
  readonly code: string;
  readonly token: string;
  readonly onGoOn: () => void;
}

/** The facilitator's token, this once: whoever has it runs the workshop. */
export const Token = ({ code, token, onGoOn }: TokenProps) => {
  const { t } = useWords();
  return (
    <main className={css.page}>
      <ScreenTitle>{t('host.made', { code: codeInGroups(code) })}</ScreenTitle>
      <section className={css.card} aria-labelledby="host-token-title">
        <h2 id="host-token-title">{t('host.tokenTitle')}</h2>
        <p id="host-token" className={css.token}>
          {token}
        </p>
        <p className={css.copy}>
          <CopyButton text={token} shownIn="host-token" label={t('host.copy')} />
        </p>
        <p className={css.once}>{t('host.tokenOnce')}</p>
        <p>{t('host.tokenFor')}</p>
      </section>
      <Button look="strong" className={css.go} onClick={onGoOn}>
        {t('host.toDesk')}
      </Button>
    </main>
  );
};
