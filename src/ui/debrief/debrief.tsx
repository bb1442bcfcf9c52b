import { useMemo, useState, type ReactNode } from 'react';
import { debriefOf } from '#analysis/debrief.ts';
import type { Script } from '#engine/script.ts';
import { scoreOf } from '#engine/scoring/score.ts';
import type { Move, Session } from '#engine/session.ts';
import { wordsIn } from '#engine/text.ts';
import { linesOf, type LinesHeld } from '../handbook/lines-of.ts';
import { PracticeLook } from '../handbook/practice-look.tsx';
import type { Back } from '../kit/back.ts';
import { Button } from '../kit/button.tsx';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../words/use-words.ts';
import { BestLinePart } from './best-line.tsx';
import css from './debrief.module.css';
import { Dimensions } from './dimensions.tsx';
import { Happenings } from './happenings.tsx';
import { Highlights } from './highlights.tsx';
import { noteBook, type NoteBook } from './note-book.ts';
import { NoteField } from './note-field.tsx';
import { OnRecord } from './on-record.tsx';
import { RedLines } from './red-lines.tsx';
import { ScoreNumber } from './score-number.tsx';
import { Section } from './section.tsx';
import { SessionRules } from './session-rules.tsx';
import { SmallPrint } from './small-print.tsx';
import { TakeHome } from './take-home.tsx';
import { Transcript } from './transcript.tsx';
import { TrustLines } from './trust-lines.tsx';
import { DebriefContext, leadTo, type DebriefView } from './view.ts';

interface DebriefProps {
  readonly script: Script;
  readonly session: Session;
  /** The moves that led to the session. */
  readonly moves: readonly Move[];
  readonly onAgain: () => void;
  readonly back: Back;
  /** The player's notes, in one text. */
  readonly reflection: string;
  readonly onReflect: (text: string) => void;
  readonly bestLine: DebriefView['bestLine'];
  readonly portraitOf: (journalistId: string) => ReactNode;
  readonly library: LibraryLinks;
}

/** What the library has for a practice. */
interface LibraryLinks {
  /** Not asked for before somebody looks. */
  readonly lines: LinesHeld;
  readonly onWanted: () => void;
  /** Left out where the rubric is not the library's. */
  readonly onDrill?: ((practice: string) => void) | undefined;
}

/** Where the reader may go at once; the figures are no step of their own. */
const PLACES = [
  { id: 'debrief-feel', step: 1, name: 'debrief.reaction' },
  { id: 'debrief-happened', step: 2, name: 'debrief.description' },
  { id: 'debrief-overview', step: null, name: 'debrief.overview' },
  { id: 'debrief-analysis', step: 3, name: 'debrief.analysis' },
  { id: 'debrief-home', step: 4, name: 'debrief.summary' },
] as const;

const Steps = () => {
  const { t } = useWords();
  return (
    <nav className={`${css.steps} no-print`} aria-label={t('debrief.steps')}>
      <ul>
        {PLACES.map(({ id, step, name }) => (
          <li key={id}>
            <button type="button" className={css.step} onClick={() => leadTo(id)}>
              {step === null ? null : <span className={css.stepNumber}>{step}</span>} <span className={css.stepName}>{t(name)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Head = ({ title, onAgain }: { readonly title: string; readonly onAgain: () => void }) => {
  const { t } = useWords();
  return (
    <header className={css.head}>
      <ScreenTitle>{t('debrief.title', { title })}</ScreenTitle>
      <div className={`${css.actions} no-print`}>
        <Button onClick={() => window.print()}>{t('debrief.print')}</Button>
        <Button look="strong" onClick={onAgain}>
          {t('debrief.again')}
        </Button>
      </div>
    </header>
  );
};

const Reaction = ({ notes }: { readonly notes: NoteBook }) => {
  const { t } = useWords();
  return (
    <Section id="debrief-feel" step={1} title={t('debrief.reaction')}>
      <div className={css.feel}>
        <NoteField
          label={t('debrief.feel')}
          hint={`${t('debrief.feelHow')} ${t('debrief.keptHere')}`}
          note={notes.noteOf('feel')}
          onNote={(note) => notes.write('feel', note)}
        />
      </div>
    </Section>
  );
};

/** The figures. On a laptop they stand beside the steps. */
const Overview = () => {
  const { t } = useWords();
  return (
    <section className={css.overview} aria-labelledby="debrief-overview">
      <h2 id="debrief-overview" tabIndex={-1} className="visually-hidden">
        {t('debrief.overview')}
      </h2>
      <ScoreNumber />
      <RedLines />
      <Dimensions />
      <TrustLines />
      <OnRecord />
    </section>
  );
};

const Analysis = ({ notes }: { readonly notes: NoteBook }) => {
  const { t } = useWords();
  return (
    <Section id="debrief-analysis" step={3} title={t('debrief.analysis')}>
      <Highlights sort="strength" notes={notes} />
      <Highlights sort="gap" notes={notes} />
      <BestLinePart />
      <Transcript />
      <SessionRules />
    </Section>
  );
};

interface LookProps extends Pick<LibraryLinks, 'lines'> {
  readonly script: Script;
  readonly looked: string | null;
  readonly onClose: () => void;
}

const Look = ({ script, looked, lines, onClose }: LookProps) => {
  const practice = looked === null ? undefined : script.practices.get(looked);
  if (!practice) return null;
  return <PracticeLook rubric={script.rubric} practice={practice} lines={linesOf(lines, practice.id)} onClose={onClose} />;
};

/**
 * Looking back in four steps (PEARLS, Eppich & Cheng 2015): how it felt, what happened, what it was worth and why, what
 * to take home. Every number stands beside its sentence.
 */
export const Debrief = ({ script, session, moves, onAgain, back, reflection, onReflect, bestLine, portraitOf, library }: DebriefProps) => {
  const { t, locale } = useWords();
  const debrief = useMemo(() => debriefOf(script, session, scoreOf(script, session), moves), [script, session, moves]);
  const notes = noteBook(reflection, onReflect);
  const [looked, setLooked] = useState<string | null>(null);
  const look = (practice: string) => {
    library.onWanted();
    setLooked(practice);
  };
  return (
    <DebriefContext value={{ script, session, debrief, bestLine, portraitOf, onLook: look }}>
      <main className={css.screen}>
        <Head title={wordsIn(script.scenario.title, locale)} onAgain={onAgain} />
        <Steps />
        <div className={css.body}>
          <Reaction notes={notes} />
          <Section id="debrief-happened" step={2} title={t('debrief.description')} lead={t('debrief.happened')}>
            <Happenings />
          </Section>
          <Overview />
        </div>
        <Analysis notes={notes} />
        <Section id="debrief-home" step={4} title={t('debrief.summary')}>
          <TakeHome notes={notes} onDrill={library.onDrill} onAgain={onAgain} back={back} />
        </Section>
        <SmallPrint />
      </main>
      <Look script={script} looked={looked} lines={library.lines} onClose={() => setLooked(null)} />
    </DebriefContext>
  );
};
