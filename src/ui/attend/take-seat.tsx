import { useId, useState, type FormEvent } from 'react';
import type { Sides } from '#protocol/messages.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import field from '../kit/field.module.css';
import css from './join.module.css';
import { Problem, type DoorProblem } from './problem.tsx';
import { TeamChoice, type TeamOffer } from './team-choice.tsx';

interface TakeSeatProps {
  readonly sides: Sides;
  readonly teams: readonly TeamOffer[];
  readonly problem: DoorProblem | null;
  readonly busy: boolean;
  readonly onJoin: (who: { readonly name: string; readonly team: string | undefined }) => void;
}

const NicknameField = ({ value, onChange }: { readonly value: string; readonly onChange: (name: string) => void }) => {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id}>{t('attend.nickname')}</label>
      <input
        id={id}
        className={`${field.input} ${css.input}`}
        value={value}
        maxLength={24}
        autoComplete="off"
        enterKeyHint="done"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className={css.hint}>
        {t('attend.nicknameHint')}
      </p>
    </div>
  );
};

const lacks = (name: string, sides: Sides, team: string | null): DoorProblem | null => {
  if (name.trim() === '') return 'bad_name';
  return sides !== 'solo' && team === null ? 'no_such_team' : null;
};

/** A nickname, and a team where there are teams. What is missing is said when somebody tries without it. */
export const TakeSeat = ({ sides, teams, problem, busy, onJoin }: TakeSeatProps) => {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [team, setTeam] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const lack = lacks(name, sides, team);
  const join = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!busy && lack === null) onJoin({ name: name.trim(), team: team ?? undefined });
  };
  return (
    <form className={css.form} onSubmit={join} noValidate>
      <NicknameField value={name} onChange={setName} />
      {sides === 'solo' ? null : (
        <TeamChoice legend={t(sides === 'shared' ? 'attend.teamShared' : 'attend.team')} teams={teams} value={team} onChange={setTeam} />
      )}
      <Problem problem={tried && lack !== null ? lack : problem} />
      <Button look="strong" type="submit" className={css.go} disabled={busy}>
        {t(busy ? 'attend.joining' : 'attend.join')}
      </Button>
    </form>
  );
};
