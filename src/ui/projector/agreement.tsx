import type { Sides } from '#protocol/messages.ts';
import type { SideAnswer } from '#protocol/view/verdict.ts';
import type { Shown } from '#protocol/view/shown.ts';
import { useWords } from '../words/use-words.ts';
import css from './agreement.module.css';
import { lettersOf } from './letters.ts';

interface AgreementProps {
  readonly sides: Sides;
  readonly shown: Shown;
  readonly teams: readonly SideAnswer[];
}

const useSure = () => {
  const { t } = useWords();
  return (sure: boolean | null): string | null => (sure === null ? null : t(sure ? 'projector.sure' : 'projector.unsure'));
};

const Team = ({ team, shown, votes }: { readonly team: SideAnswer; readonly shown: Shown; readonly votes: boolean }) => {
  const { t } = useWords();
  const sure = useSure()(team.sure);
  const agreed = votes ? t(team.united ? 'projector.united' : 'projector.split', { percent: team.agreement }) : null;
  return (
    <li className={css.team} data-united={team.united}>
      <strong>{team.name}</strong>
      <span className={css.letter}>{lettersOf(shown, team.answer)}</span>
      <span>{[agreed, sure].filter((one) => one !== null).join(', ')}</span>
    </li>
  );
};

/** What each team answered, and whether its members stand behind it. */
export const Agreement = ({ sides, shown, teams }: AgreementProps) => {
  const { t } = useWords();
  if (teams.length === 0) return null;
  return (
    <section className={css.agreement} aria-labelledby="agreement">
      <h2 id="agreement">{t('projector.byTeam')}</h2>
      <ul>
        {teams.map((team) => (
          <Team key={team.side} team={team} shown={shown} votes={sides === 'votes'} />
        ))}
      </ul>
    </section>
  );
};
