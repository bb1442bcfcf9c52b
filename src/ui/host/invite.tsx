import { useState } from 'react';
import { Choice } from '../kit/choice.tsx';
import { Qr } from '../kit/qr.tsx';
import { asTyped, codeInGroups, joinAddress } from '../projector/code-groups.ts';
import { useWords } from '../words/use-words.ts';
import css from './invite.module.css';
import { Panel } from './panel.tsx';

interface InviteProps {
  readonly code: string;
  /** Where phones may reach the laptop, the likeliest first. */
  readonly addresses: readonly string[];
}

/** How people come in. A laptop in several networks has several addresses: only those in the hall's can use one. */
export const Invite = ({ code, addresses }: InviteProps) => {
  const { t } = useWords();
  const [chosen, setChosen] = useState(addresses[0] ?? '');
  const address = addresses.includes(chosen) ? chosen : (addresses[0] ?? '');
  return (
    <Panel id="host-invite" title={t('host.invite')}>
      <div className={css.invite}>
        <div className={css.qr}>
          <Qr value={joinAddress(address, code)} label={t('projector.qr', { address: joinAddress(asTyped(address), code) })} />
        </div>
        <dl>
          <dt>{t('host.code')}</dt>
          <dd className={css.code}>{codeInGroups(code)}</dd>
          <dt>{t('host.joinAt')}</dt>
          <dd>{address}/join</dd>
          <dt>{t('host.screenAt')}</dt>
          <dd>
            <a href={`${address}/screen/${code}`} target="_blank" rel="noreferrer">
              {address}/screen/{code}
            </a>
          </dd>
        </dl>
      </div>
      {addresses.length < 2 ? null : (
        <Choice
          legend={t('host.network')}
          hint={t('host.networkHint')}
          options={addresses.map((value) => ({ value, label: asTyped(value) }))}
          value={address}
          onChange={setChosen}
        />
      )}
    </Panel>
  );
};
