import type { Shown } from '#protocol/view/shown.ts';
import { inAnyOrder, partsOfAnswer } from '#protocol/workshop/answer.ts';
import { wordsIn } from '#engine/text.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import { howMany } from '../workshop/how-many.ts';
import { optionLetter } from '../workshop/option-letter.ts';
import { Blocks } from './blocks.tsx';
import { DraftLine } from './draft-line.tsx';
import css from './statement.module.css';
import { TeamDrafts } from './team-drafts.tsx';
import { useDraft } from './use-draft.ts';

interface StatementProps {
  readonly shown: Shown;
  readonly screen: string;
  readonly chosen: string | null;
  readonly closed: boolean;
  readonly onGive: (answer: string) => void;
}

interface SheetProps extends Omit<StatementProps, 'chosen' | 'screen'> {
  readonly draft: readonly string[];
  readonly given: boolean;
  readonly onDraft: (draft: readonly string[]) => void;
}

const Lines = ({ shown, draft, onDraft }: Pick<SheetProps, 'shown' | 'draft' | 'onDraft'>) => {
  const { locale } = useWords();
  return (
    <ol className={css.lines}>
      {shown.options.map(({ id, words }, at) =>
        draft.includes(id) ? (
          <DraftLine
            key={id}
            letter={optionLetter(at)}
            words={wordsIn(words, locale)}
            onRemove={() => onDraft(draft.filter((one) => one !== id))}
          />
        ) : null,
      )}
    </ol>
  );
};

/** What the statement would say. */
const Sheet = ({ shown, draft, given, closed, onDraft, onGive }: SheetProps) => {
  const { t } = useWords();
  const { least = 1, most = 1 } = shown.use ?? {};
  const fits = draft.length >= least && draft.length <= most;
  return (
    <section className={css.sheet} aria-live="polite">
      <h2 className={css.title}>{t('attend.sheet')}</h2>
      {draft.length === 0 ? <p className={css.empty}>{t('attend.sheetEmpty')}</p> : <Lines shown={shown} draft={draft} onDraft={onDraft} />}
      {given ? (
        <p className={css.given}>{t('attend.given')}</p>
      ) : (
        <Button look="strong" className={css.give} disabled={closed || !fits} onClick={() => onGive(draft.join('+'))}>
          {t('attend.give')}
        </Button>
      )}
    </section>
  );
};

/**
 * A statement put together from blocks; given as a whole, and changed as a whole. In what order they are picked does not count
 * where everybody answers at once, so that those who say the same agree: what is picked stands by its letters.
 */
export const Statement = ({ shown, screen, chosen, closed, onGive }: StatementProps) => {
  const { t } = useWords();
  const draft = useDraft(screen, chosen);
  const { parts } = draft;
  const { least = 1, most = 1 } = shown.use ?? {};
  const given = chosen !== null && inAnyOrder(parts.join('+')) === inAnyOrder(chosen);
  const give = (answer: string): void => {
    draft.give(partsOfAnswer(answer));
    onGive(answer);
  };
  return (
    <>
      <p className={css.how}>{t(howMany({ least, most }), { least, most })}</p>
      <Sheet shown={shown} draft={parts} given={given} closed={closed} onDraft={draft.become} onGive={give} />
      <TeamDrafts options={shown.options} chosen={chosen} closed={closed} onAdopt={give} />
      <section>
        <h2 className={css.title}>{t('attend.blocks')}</h2>
        <Blocks shown={shown} used={parts} closed={closed || parts.length >= most} onPick={(id) => draft.become([...parts, id])} />
      </section>
    </>
  );
};
