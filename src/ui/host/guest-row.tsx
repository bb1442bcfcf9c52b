import { useState } from 'react';
import type { Act } from '#protocol/messages.ts';
import type { Guest } from '#protocol/view/desk.ts';
import type { Scene } from '#protocol/view/scene.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import { AskingButton } from './asking-button.tsx';
import { NameForm } from './name-form.tsx';
import css from './people.module.css';
import { SelectField } from './select-field.tsx';

interface GuestRowProps {
  readonly guest: Guest;
  readonly connected: boolean;
  readonly scene: Scene;
  readonly onAct: (act: Act) => void;
}

/** Seconds that one person is given in a race, and for homework. */
const EXTRA = 300;
const EXTRA_DAY = 86_400;

const Extra = ({ homework, onGive }: { readonly homework: boolean; readonly onGive: (seconds: number) => void }) => {
  const { t } = useWords();
  const label = homework ? t('host.extraHours', { hours: EXTRA_DAY / 3600 }) : t('host.extra', { minutes: EXTRA / 60 });
  return <Button onClick={() => onGive(homework ? EXTRA_DAY : EXTRA)}>{label}</Button>;
};

const useStanding = ({ guest, connected, scene }: Omit<GuestRowProps, 'onAct'>): string => {
  const { t } = useWords();
  const { round } = scene;
  const line = t(connected ? 'host.here' : 'host.away');
  // After the window everybody's play has been brought to its end.
  if (round?.own?.phase === 'open') return `${line}, ${guest.answered ? t('host.done') : t('host.progress', { number: guest.progress })}`;
  const isAsked = round?.paced?.phase === 'open';
  return isAsked ? `${line}, ${t(guest.answered ? 'host.answered' : 'host.notAnswered')}` : line;
};

const Actions = ({ guest, scene, onAct }: Omit<GuestRowProps, 'connected'>) => {
  const { t } = useWords();
  const [renaming, setRenaming] = useState(false);
  const { id, name, team } = guest;
  const rename = (next: string) => {
    setRenaming(false);
    onAct({ type: 'rename', seat: id, name: next });
  };
  if (renaming) return <NameForm label={t('host.renameGuest', { name })} name={name} onName={rename} onCancel={() => setRenaming(false)} />;
  return (
    <div className={css.actions}>
      <Button onClick={() => setRenaming(true)}>{t('host.rename')}</Button>
      {scene.round?.own?.phase === 'open' ? (
        <Extra homework={scene.round.mode === 'homework'} onGive={(seconds) => onAct({ type: 'extend', seconds, seat: id })} />
      ) : null}
      {team === null ? null : (
        <SelectField
          label={t('host.moveTo')}
          value={team}
          options={scene.teams.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(next) => onAct({ type: 'move_seat', seat: id, team: next })}
        />
      )}
      <AskingButton
        label={t('host.remove')}
        title={t('host.removeTitle', { name })}
        text={t('host.removeText')}
        onYes={() => onAct({ type: 'remove', seat: id })}
      />
    </div>
  );
};

/** Somebody in the room. What can be done with them is folded away: most of the time one only looks. */
export const GuestRow = (props: GuestRowProps) => {
  const { guest, connected } = props;
  const state = useStanding(props);
  return (
    <li>
      <details className={css.guest}>
        <summary>
          <span className={css.sign} data-here={connected} data-answered={guest.answered} aria-hidden="true" />
          <span className={css.name}>{guest.name}</span>
          <span className={css.state}>{state}</span>
        </summary>
        <Actions {...props} />
      </details>
    </li>
  );
};
