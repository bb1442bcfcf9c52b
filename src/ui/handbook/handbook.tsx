import type { Practice, Rubric } from '#engine/rubric.ts';
import { wordsIn } from '#engine/text.ts';
import { Button } from '../kit/button.tsx';
import { Page } from '../kit/page.tsx';
import { useWords } from '../words/use-words.ts';
import { Contents } from './contents.tsx';
import css from './handbook.module.css';
import { linesOf, type LinesHeld } from './lines-of.ts';
import { PracticeEntry } from './practice-entry.tsx';

export interface HandbookProps {
  readonly rubric: Rubric;
  /** The practice that is open; null for the contents. */
  readonly open: string | null;
  readonly lines: LinesHeld;
  readonly onOpen: (practice: string | null) => void;
  readonly onDrill: (practice: string) => void;
  readonly onBack: () => void;
}

const dimensionOf = ({ dimensions }: Rubric, { dimension }: Practice) => dimensions.find(({ id }) => id === dimension)?.name ?? {};

interface OpenProps extends Omit<HandbookProps, 'open' | 'onBack'> {
  readonly practice: Practice;
}

const Neighbours = ({ rubric, practice, onOpen }: Pick<OpenProps, 'rubric' | 'practice' | 'onOpen'>) => {
  const { t, locale } = useWords();
  const at = rubric.practices.indexOf(practice);
  const link = (other: Practice | undefined, label: string) =>
    other ? (
      <button type="button" className={css.neighbour} onClick={() => onOpen(other.id)}>
        <span className={css.way}>{label}</span> {wordsIn(other.name, locale)}
      </button>
    ) : (
      <span />
    );
  return (
    <nav className={css.neighbours} aria-label={t('handbook.all')}>
      {link(rubric.practices[at - 1], t('handbook.previous'))}
      {link(rubric.practices[at + 1], t('handbook.next'))}
    </nav>
  );
};

const Opened = ({ rubric, practice, lines, onOpen, onDrill }: OpenProps) => {
  const { t, locale } = useWords();
  return (
    <Page
      back={t('handbook.all')}
      onBack={() => onOpen(null)}
      kicker={wordsIn(dimensionOf(rubric, practice), locale)}
      title={wordsIn(practice.name, locale)}
      screen={practice.id}
    >
      <PracticeEntry rubric={rubric} practice={practice} lines={linesOf(lines, practice.id)} />
      <div className={css.actions}>
        <Button look="strong" onClick={() => onDrill(practice.id)}>
          {t('handbook.drill')}
        </Button>
      </div>
      <Neighbours rubric={rubric} practice={practice} onOpen={onOpen} />
    </Page>
  );
};

const Lead = ({ rubric, open }: Pick<HandbookProps, 'rubric' | 'open'>) => {
  const { t } = useWords();
  return (
    <>
      <p>{t('handbook.lead', { number: rubric.practices.length })}</p>
      {open === null ? null : <p role="status">{t('handbook.none')}</p>}
    </>
  );
};

/** The practices that answers are judged by: a table of contents, and a page for each. */
export const Handbook = ({ open, onBack, ...rest }: HandbookProps) => {
  const { t } = useWords();
  const practice = rest.rubric.practices.find(({ id }) => id === open);
  if (practice) return <Opened {...rest} practice={practice} />;
  return (
    <Page back={t('handbook.back')} onBack={onBack} title={t('handbook.title')} lead={<Lead {...rest} open={open} />}>
      <Contents rubric={rest.rubric} onOpen={rest.onOpen} />
    </Page>
  );
};
