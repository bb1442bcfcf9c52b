import type { Shown } from '#protocol/view/shown.ts';
import { wordsIn } from '#engine/text.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import { Blocks } from './blocks.tsx';
import css from './statement.module.css';

interface OwnStatementProps {
  readonly shown: Shown;
  /** Blocks read so far. */
  readonly composed: readonly string[];
  readonly closed: boolean;
  readonly onSay: (block: string) => void;
  readonly onRelease: () => void;
}

/** A statement read block by block: what has been read stays. */
export const OwnStatement = ({ shown, composed, closed, onSay, onRelease }: OwnStatementProps) => {
  const { t, locale } = useWords();
  const { least = 1, most = 1 } = shown.use ?? {};
  return (
    <>
      <p className={css.how}>{t('attend.sayHow', { least, most })}</p>
      <section className={css.sheet} aria-live="polite">
        <h2 className={css.title}>{t('attend.said')}</h2>
        {composed.length === 0 ? <p className={css.empty}>{t('attend.saidNothing')}</p> : null}
        <ol className={css.read}>
          {composed.map((id) => (
            <li key={id} className={css.words}>
              {wordsIn(shown.options.find((option) => option.id === id)?.words ?? {}, locale)}
            </li>
          ))}
        </ol>
        <Button look="strong" className={css.give} disabled={closed || composed.length < least} onClick={onRelease}>
          {t('attend.release')}
        </Button>
      </section>
      {composed.length < most ? <Blocks shown={shown} used={composed} closed={closed} onPick={onSay} /> : null}
    </>
  );
};
