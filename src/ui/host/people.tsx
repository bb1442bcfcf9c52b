import { useState } from 'react';
import type { Act } from '#protocol/messages.ts';
import type { Desk } from '#protocol/view/desk.ts';
import type { Scene } from '#protocol/view/scene.ts';
import { Button } from '../kit/button.tsx';
import { SearchField } from '../kit/search-field.tsx';
import { useWords } from '../words/use-words.ts';
import { groupsOf, type Group } from './groups-of.ts';
import { GuestRow } from './guest-row.tsx';
import { NameForm } from './name-form.tsx';
import { Panel } from './panel.tsx';
import css from './people.module.css';

interface PeopleProps {
  readonly scene: Scene;
  readonly desk: Desk | null;
  /** Seats that are in touch. */
  readonly connected: ReadonlySet<string>;
  readonly onAct: (act: Act) => void;
}

const TeamHead = ({ group, onAct }: { readonly group: Group } & Pick<PeopleProps, 'onAct'>) => {
  const { t } = useWords();
  const [renaming, setRenaming] = useState(false);
  const { team, name, guests } = group;
  const rename = (next: string) => {
    setRenaming(false);
    onAct({ type: 'rename_team', team: team ?? '', name: next });
  };
  return (
    <div className={css.teamHead}>
      <h3>
        {name} <span>{guests.length}</span>
      </h3>
      {renaming ? (
        <NameForm label={t('host.renameTeam', { name })} name={name} onName={rename} onCancel={() => setRenaming(false)} />
      ) : (
        <Button look="plain" aria-label={t('host.renameTeam', { name })} onClick={() => setRenaming(true)}>
          {t('host.rename')}
        </Button>
      )}
    </div>
  );
};

const TeamGroup = ({ group, ...props }: PeopleProps & { readonly group: Group }) => (
  <div className={css.team}>
    {group.team === null ? null : <TeamHead group={group} onAct={props.onAct} />}
    <ul className={css.guests}>
      {group.guests.map((guest) => (
        <GuestRow key={guest.id} guest={guest} connected={props.connected.has(guest.id)} scene={props.scene} onAct={props.onAct} />
      ))}
    </ul>
  </div>
);

const AddTeam = ({ onAct }: Pick<PeopleProps, 'onAct'>) => {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const add = (name: string) => {
    setAdding(false);
    onAct({ type: 'add_team', name });
  };
  if (!adding) return <Button onClick={() => setAdding(true)}>{t('host.addTeam')}</Button>;
  return <NameForm label={t('host.newTeam')} name="" onName={add} onCancel={() => setAdding(false)} />;
};

/** More people than one finds at a glance. */
const MANY = 12;

/** Who is here, team by team: in touch or not, answered or not; to rename, move and remove. */
export const People = (props: PeopleProps) => {
  const { t } = useWords();
  const { scene, desk, connected, onAct } = props;
  const [words, setWords] = useState('');
  const guests = desk?.guests ?? [];
  const here = guests.filter(({ id }) => connected.has(id)).length;
  return (
    <Panel id="host-people" title={t('host.people')}>
      <p>{t('host.peopleCount', { all: guests.length, here })}</p>
      {guests.length > MANY ? <SearchField label={t('host.find')} words={words} onWords={setWords} /> : null}
      {groupsOf(scene.teams, guests, words).map((group) => (
        <TeamGroup key={group.team ?? ''} group={group} {...props} />
      ))}
      {guests.length === 0 ? <p className={css.empty}>{t('host.nobody')}</p> : null}
      <div className={css.foot}>
        {scene.sides === 'solo' ? null : <AddTeam onAct={onAct} />}
        <Button aria-pressed={scene.locked} onClick={() => onAct({ type: 'lock', on: !scene.locked })}>
          {t(scene.locked ? 'host.unlock' : 'host.lock')}
        </Button>
      </div>
    </Panel>
  );
};
