import { ScreenTitle } from '../kit/screen-title.tsx';
import { useWords } from '../words/use-words.ts';
import css from './attend.module.css';
import { teamName, useSeat } from './seat-view.ts';

/** Before the first round: you are in, with whom, and where to look. */
export const Lobby = () => {
  const { t } = useWords();
  const seat = useSeat();
  const team = teamName(seat);
  const seats = seat.tally?.seats ?? 0;
  return (
    <>
      <ScreenTitle screen="lobby">{t('attend.lobbyTitle')}</ScreenTitle>
      {seat.scene.title === '' ? null : <p className={css.lead}>{seat.scene.title}</p>}
      {team === null ? null : (
        <p className={css.lead}>{t(seat.scene.sides === 'shared' ? 'attend.lobbyShared' : 'attend.lobbyTeam', { team })}</p>
      )}
      {seats === 0 ? null : <p>{seats === 1 ? t('attend.lobbyAlone') : t('attend.lobbyOthers', { count: seats })}</p>}
      <p className={css.lookUp}>{t('attend.lookUp')}</p>
    </>
  );
};
