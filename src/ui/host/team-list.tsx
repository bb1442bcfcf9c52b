import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import css from './team-list.module.css';
import { MOST_TEAMS, nextName } from './team-names.ts';
import { TextField } from './text-field.tsx';

interface TeamListProps {
  readonly teams: readonly string[];
  readonly onChange: (teams: readonly string[]) => void;
}

/** The teams by name: to rename, add and take away. */
export const TeamList = ({ teams, onChange }: TeamListProps) => {
  const { t } = useWords();
  const word = (number: number) => t('host.team', { number });
  return (
    <fieldset className={css.teams}>
      <legend>{t('host.teams')}</legend>
      <ol>
        {teams.map((team, index) => (
          <li key={index}>
            <TextField
              label={t('host.teamName', { number: index + 1 })}
              unlabelled
              most={24}
              value={team}
              onChange={(name) => onChange(teams.with(index, name))}
            />
            <Button
              aria-label={t('host.withoutTeam', { name: team })}
              disabled={teams.length === 1}
              onClick={() => onChange(teams.toSpliced(index, 1))}
            >
              {t('host.takeOut')}
            </Button>
          </li>
        ))}
      </ol>
      <Button disabled={teams.length >= MOST_TEAMS} onClick={() => onChange([...teams, nextName(teams, word)])}>
        {t('host.addTeam')}
      </Button>
    </fieldset>
  );
};
