import { Button } from '../kit/button.tsx';
import { codeInGroups } from '../projector/code-groups.ts';
import { useWords } from '../words/use-words.ts';
import css from './found.module.css';

export interface KnownWorkshop {
  readonly code: string;
  readonly title: string;
}

interface KnownProps {
  readonly known: readonly KnownWorkshop[];
  readonly onOpen: (code: string) => void;
}

/** Workshops that this browser hosts already. */
export const Known = ({ known, onOpen }: KnownProps) => {
  const { t } = useWords();
  if (known.length === 0) return null;
  return (
    <section className={css.part} aria-labelledby="host-known">
      <h2 id="host-known">{t('host.known')}</h2>
      <ul className={css.known}>
        {known.map(({ code, title }) => (
          <li key={code}>
            <Button onClick={() => onOpen(code)}>
              {title || t('host.untitled')} <span>{codeInGroups(code)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
