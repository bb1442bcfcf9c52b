import { useId } from 'react';
import { useWords } from '../words/use-words.ts';
import choice from '../kit/choice.module.css';
import css from './team-choice.module.css';

export interface TeamOffer {
  readonly id: string;
  readonly name: string;
  /** Whether a device answers for it already, where a team has one. */
  readonly taken?: boolean;
}

interface TeamChoiceProps {
  readonly legend: string;
  readonly teams: readonly TeamOffer[];
  readonly value: string | null;
  readonly onChange: (team: string) => void;
}

/** Teams as rows to press, as native radio buttons. */
export const TeamChoice = ({ legend, teams, value, onChange }: TeamChoiceProps) => {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className={`${choice.choice} ${css.teams}`}>
      <legend className={choice.legend}>{legend}</legend>
      {teams.map(({ id, name: team, taken = false }) => (
        <label key={id} className={`${choice.option} ${css.team}`} data-taken={taken}>
          <input type="radio" name={name} checked={id === value} disabled={taken} onChange={() => onChange(id)} />
          <span className={css.name}>{team}</span>
          {taken ? <span className={css.taken}>{t('attend.teamTaken')}</span> : null}
        </label>
      ))}
    </fieldset>
  );
};
