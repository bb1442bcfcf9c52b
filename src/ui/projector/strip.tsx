import type { Tally } from '#protocol/view/desk.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import { asTyped, codeInGroups } from './code-groups.ts';
import css from './strip.module.css';

/** What the projector shows: the moment as it is, or results that somebody at the laptop asked for. */
export type Shows = 'now' | 'board' | 'dimensions';
const SHOWS = ['now', 'board', 'dimensions'] as const;

interface StripProps {
  readonly code: string;
  readonly address: string;
  readonly tally: Tally | null;
  readonly teams: boolean;
  readonly lost: boolean;
  readonly shows: Shows;
  /** Whether there is anything else to show. */
  readonly choice: boolean;
  readonly onShow: (shows: Shows) => void;
}

const Room = ({ tally, teams }: Pick<StripProps, 'teams'> & { readonly tally: Tally }) => {
  const { t } = useWords();
  const { seats, sides } = tally;
  return <span>{teams ? t('projector.roomTeams', { people: seats, teams: sides }) : t('projector.roomPeople', { people: seats })}</span>;
};

/** The foot of the projector: how latecomers come in, and what else can be shown. */
export const Strip = ({ code, address, tally, teams, lost, shows, choice, onShow }: StripProps) => {
  const { t } = useWords();
  return (
    <footer className={css.strip}>
      <p className={css.join}>
        {asTyped(address)}/join <strong>{codeInGroups(code)}</strong>
      </p>
      {tally ? <Room tally={tally} teams={teams} /> : null}
      {lost ? <span className={css.lost}>{t('projector.lost')}</span> : null}
      {choice ? (
        <div className={css.shows} role="group" aria-label={t('projector.show')}>
          {SHOWS.map((one) => (
            <Button key={one} aria-pressed={shows === one} className={shows === one ? css.on : ''} onClick={() => onShow(one)}>
              {t(`projector.show_${one}`)}
            </Button>
          ))}
        </div>
      ) : null}
    </footer>
  );
};
