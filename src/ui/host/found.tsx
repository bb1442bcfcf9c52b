import { useState } from 'react';
import type { Body } from '#protocol/messages.ts';
import { Button } from '../kit/button.tsx';
import { Check } from '../kit/check.tsx';
import { Choice } from '../kit/choice.tsx';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../words/use-words.ts';
import { LOCALES } from '../words/words.ts';
import { Attach } from './attach.tsx';
import css from './found.module.css';
import { foundingOf, type Draft } from './founding.ts';
import { Known, type KnownWorkshop } from './known.tsx';
import type { Problem } from './problem.ts';
import { ProblemNote } from './problem-note.tsx';
import { TeamList } from './team-list.tsx';
import { teamNames } from './team-names.ts';
import { TextField } from './text-field.tsx';

export interface FoundProps {
  readonly problem: Problem | null;
  readonly busy: boolean;
  /** Workshops that this browser hosts. */
  readonly known: readonly KnownWorkshop[];
  readonly onFound: (founding: Body<'found'>) => void;
  readonly onAttach: (token: string) => void;
  readonly onOpen: (code: string) => void;
}

interface PartProps {
  readonly draft: Draft;
  readonly change: (some: Partial<Draft>) => void;
}

const SIDES = ['votes', 'shared', 'solo'] as const;

const Who = ({ draft, change }: PartProps) => {
  const { t } = useWords();
  return (
    <>
      <Choice
        legend={t('host.sides')}
        hint={t(`host.sidesHint_${draft.sides}`)}
        options={SIDES.map((value) => ({ value, label: t(`host.sides_${value}`) }))}
        value={draft.sides}
        onChange={(sides) => change({ sides })}
      />
      {draft.sides === 'solo' ? null : <TeamList teams={draft.teams} onChange={(teams) => change({ teams })} />}
    </>
  );
};

const How = ({ draft, change }: PartProps) => {
  const { t } = useWords();
  return (
    <>
      <Check
        label={t('host.confidence')}
        hint={t('host.confidenceHint')}
        checked={draft.confidence}
        onChange={(confidence) => change({ confidence })}
      />
      <Check label={t('host.ranking')} hint={t('host.rankingHint')} checked={draft.ranking} onChange={(ranking) => change({ ranking })} />
      <TextField
        label={t('host.days')}
        hint={t('host.daysHint')}
        type="number"
        most={90}
        value={draft.days}
        onChange={(days) => change({ days })}
      />
    </>
  );
};

const useDraft = () => {
  const { t, locale } = useWords();
  const [draft, setDraft] = useState<Draft>(() => ({
    title: '',
    locale,
    sides: 'votes',
    teams: teamNames(4, (number) => t('host.team', { number })),
    confidence: true,
    ranking: true,
    days: '7',
  }));
  return { draft, change: (some: Partial<Draft>) => setDraft((now) => ({ ...now, ...some })) };
};

const Form = ({ busy, onFound }: Pick<FoundProps, 'busy' | 'onFound'>) => {
  const { t } = useWords();
  const part = useDraft();
  const { draft, change } = part;
  const founding = foundingOf(draft);
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (founding && !busy) onFound(founding);
      }}
    >
      <TextField label={t('host.name')} hint={t('host.nameHint')} most={80} value={draft.title} onChange={(title) => change({ title })} />
      <Choice
        legend={t('host.language')}
        options={LOCALES.map((value) => ({ value, label: t(`shelf.language_${value}`), lang: value }))}
        value={draft.locale}
        onChange={(locale) => change({ locale })}
      />
      <Who {...part} />
      <How {...part} />
      {founding ? null : <p className={css.missing}>{t('host.missing')}</p>}
      <Button type="submit" look="strong" className={css.big} disabled={!founding || busy}>
        {t(busy ? 'host.founding' : 'host.found')}
      </Button>
    </form>
  );
};

/** Where a workshop is made, or an existing one taken up again, here or with a second device. */
export const Found = ({ problem, busy, known, onFound, onAttach, onOpen }: FoundProps) => {
  const { t } = useWords();
  return (
    <main className={css.page}>
      <header className={css.head}>
        <ScreenTitle>{t('host.foundTitle')}</ScreenTitle>
        <p>{t('host.foundLead')}</p>
      </header>
      <ProblemNote problem={problem} />
      <div className={css.columns}>
        <Form busy={busy} onFound={onFound} />
        <aside className={css.aside} aria-label={t('host.existing')}>
          <Known known={known} onOpen={onOpen} />
          <Attach busy={busy} onAttach={onAttach} />
        </aside>
      </div>
    </main>
  );
};
