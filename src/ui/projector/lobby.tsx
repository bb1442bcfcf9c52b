import type { Scene } from '#protocol/view/scene.ts';
import type { Tally } from '#protocol/view/desk.ts';
import { Qr } from '../kit/qr.tsx';
import { useWords } from '../words/use-words.ts';
import { asTyped, codeInGroups, joinAddress } from './code-groups.ts';
import css from './lobby.module.css';

interface LobbyProps {
  readonly code: string;
  readonly address: string;
  readonly scene: Scene;
  readonly tally: Tally | null;
}

const Steps = ({ code, address }: Pick<LobbyProps, 'code' | 'address'>) => {
  const { t } = useWords();
  return (
    <dl className={css.steps}>
      <div>
        <dt>{t('projector.open')}</dt>
        <dd className={css.address}>{asTyped(address)}/join</dd>
      </div>
      <div>
        <dt>{t('projector.code')}</dt>
        <dd className={css.code}>{codeInGroups(code)}</dd>
      </div>
    </dl>
  );
};

const Teams = ({ teams }: Pick<Scene, 'teams'>) => {
  const { t } = useWords();
  if (teams.length === 0) return null;
  return (
    <section className={css.teams} aria-labelledby="lobby-teams">
      <h2 id="lobby-teams">{t('projector.teams')}</h2>
      <ul>
        {teams.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </section>
  );
};

/** How to come in: for everybody who has just sat down. */
export const Lobby = ({ code, address, scene, tally }: LobbyProps) => {
  const { t } = useWords();
  return (
    <div className={css.lobby}>
      <div className={css.qr}>
        <Qr value={joinAddress(address, code)} label={t('projector.qr', { address: joinAddress(asTyped(address), code) })} />
        <p>{t('projector.scan')}</p>
      </div>
      <div className={css.words}>
        <h1 className={css.title}>{scene.title || t('projector.welcome')}</h1>
        {scene.locked ? <p className={css.locked}>{t('projector.locked')}</p> : <Steps code={code} address={address} />}
        <p className={css.count}>
          <strong>{tally?.seats ?? 0}</strong> {t('projector.came')}
        </p>
        <Teams teams={scene.teams} />
      </div>
    </div>
  );
};
