import type { Locale, Sides } from '#protocol/messages.ts';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../words/use-words.ts';
import { daysIn } from '../workshop/days.ts';
import { ComeBack } from './come-back.tsx';
import { FindWorkshop } from './find-workshop.tsx';
import css from './join.module.css';
import { Problem, type DoorProblem } from './problem.tsx';
import { TakeSeat } from './take-seat.tsx';
import type { TeamOffer } from './team-choice.tsx';

/** What the door of a workshop says before anybody is in. */
export interface JoinFields {
  readonly title: string;
  readonly sides: Sides;
  readonly teams: readonly TeamOffer[];
  readonly locked: boolean;
  readonly over: boolean;
  readonly days: number;
  readonly locale: Locale;
}

interface JoinProps {
  /** The workshop's code as far as it is known, from the address or from an earlier try. */
  readonly code: string;
  /** Null until the code has been found. */
  readonly fields: JoinFields | null;
  readonly problem: DoorProblem | null;
  readonly busy: boolean;
  /** Called with the eight signs in capitals, without spaces. */
  readonly onFind: (code: string) => void;
  readonly onJoin: (who: { readonly name: string; readonly team: string | undefined }) => void;
  readonly onRejoin: (code: string) => void;
}

const Stored = ({ days }: { readonly days: number }) => {
  const words = useWords();
  const { t } = words;
  return (
    <section className={css.stored}>
      <h2 className={css.storedTitle}>{t('attend.storedTitle')}</h2>
      <p>{t('attend.stored', { days: daysIn(words, days) })}</p>
    </section>
  );
};

/** Nobody new comes in: the door is locked, or the workshop is over. */
const Closed = ({ over, problem }: { readonly over: boolean; readonly problem: DoorProblem | null }) => {
  const { t } = useWords();
  const isSaid = problem === 'locked' || problem === 'over';
  return (
    <section className={css.locked}>
      <h2>{t(over ? 'attend.endTitle' : 'attend.lockedTitle')}</h2>
      <p>{t(over ? 'attend.overHow' : 'attend.lockedHow')}</p>
      <Problem problem={isSaid ? null : problem} />
    </section>
  );
};

const Door = ({ fields, problem, busy, onJoin, onRejoin }: Omit<JoinProps, 'fields'> & { readonly fields: JoinFields }) => {
  const { t } = useWords();
  const { title, locked, over, days } = fields;
  const closed = locked || over;
  return (
    <>
      <ScreenTitle screen="door">{title === '' ? t('attend.joinUntitled') : t('attend.joinTitle', { title })}</ScreenTitle>
      {closed ? (
        <Closed over={over} problem={problem} />
      ) : (
        <TakeSeat sides={fields.sides} teams={fields.teams} problem={problem} busy={busy} onJoin={onJoin} />
      )}
      <ComeBack busy={busy} open={closed || problem === 'no_such_seat'} onRejoin={onRejoin} />
      <Stored days={days} />
    </>
  );
};

/** The way in: a code, then a nickname and a team; no account, nothing personal. */
export const Join = (props: JoinProps) => {
  const { fields } = props;
  return (
    <main className={css.join}>
      <div className={css.sheet}>{fields === null ? <FindWorkshop {...props} /> : <Door {...props} fields={fields} />}</div>
    </main>
  );
};
