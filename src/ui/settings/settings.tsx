import { useState, type ReactNode } from 'react';
import { PACES } from '#engine/vocabulary.ts';
import { Button } from '../kit/button.tsx';
import { Check } from '../kit/check.tsx';
import { Choice } from '../kit/choice.tsx';
import { Confirm } from '../kit/confirm.tsx';
import { Page } from '../kit/page.tsx';
import { useWords } from '../words/use-words.ts';
import { LOCALES } from '../words/words.ts';
import type { SettingsValue } from './settings-value.ts';
import css from './settings.module.css';

export interface SettingsProps {
  readonly settings: SettingsValue;
  readonly onChange: (settings: SettingsValue) => void;
  /** Erases everything that the product keeps in this browser. */
  readonly onErase: () => void;
  readonly onBack: () => void;
}

interface PartProps {
  readonly settings: SettingsValue;
  readonly change: (some: Partial<SettingsValue>) => void;
}

const Section = ({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) => (
  <section className={css.section} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div className={css.controls}>{children}</div>
  </section>
);

const Playing = ({ settings, change }: PartProps) => {
  const { t } = useWords();
  const languages = LOCALES.map((value) => ({ value, label: t(`shelf.language_${value}`), lang: value }));
  const paces = PACES.map((value) => ({ value, label: t(`briefing.pace_${value}`) }));
  return (
    <Section id="settings-playing" title={t('settings.playing')}>
      <Choice legend={t('settings.language')} options={languages} value={settings.locale} onChange={(locale) => change({ locale })} />
      <Choice
        legend={t('settings.pace')}
        hint={t('settings.paceHint')}
        options={paces}
        value={settings.pace}
        onChange={(pace) => change({ pace })}
      />
    </Section>
  );
};

const Hearing = ({ settings, change }: PartProps) => {
  const { t } = useWords();
  return (
    <Section id="settings-hearing" title={t('settings.hearing')}>
      <fieldset className={css.plain}>
        <legend className="visually-hidden">{t('settings.hearing')}</legend>
        <Check label={t('settings.sound')} checked={settings.sound} onChange={(sound) => change({ sound })} />
        <Check
          label={t('settings.captions')}
          hint={t('settings.captionsHint')}
          checked={settings.captions}
          onChange={(captions) => change({ captions })}
        />
      </fieldset>
    </Section>
  );
};

const Seeing = ({ settings, change }: PartProps) => {
  const { t } = useWords();
  const rooms = (['pictured', 'text'] as const).map((value) => ({ value, label: t(`settings.room_${value}`) }));
  const motions = (['system', 'still'] as const).map((value) => ({ value, label: t(`settings.motion_${value}`) }));
  const sizes = (['normal', 'large'] as const).map((value) => ({ value, label: t(`settings.size_${value}`) }));
  return (
    <Section id="settings-seeing" title={t('settings.seeing')}>
      <Choice
        legend={t('settings.room')}
        hint={t('settings.roomHint')}
        options={rooms}
        value={settings.stage ? 'pictured' : 'text'}
        onChange={(room) => change({ stage: room === 'pictured' })}
      />
      <Choice legend={t('settings.motion')} options={motions} value={settings.motion} onChange={(motion) => change({ motion })} />
      <Choice legend={t('settings.size')} options={sizes} value={settings.size} onChange={(size) => change({ size })} />
      <p className={`${css.sample} ${settings.size === 'large' ? css.large : ''}`}>{t('settings.sizeSample')}</p>
    </Section>
  );
};

const Kept = ({ onErase }: Pick<SettingsProps, 'onErase'>) => {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const erase = () => {
    setAsking(false);
    onErase();
  };
  return (
    <Section id="settings-kept" title={t('settings.kept')}>
      <p className={css.keptText}>{t('settings.keptText')}</p>
      <Button className={css.erase ?? ''} onClick={() => setAsking(true)}>
        {t('settings.erase')}
      </Button>
      <Confirm
        open={asking}
        title={t('settings.eraseTitle')}
        text={t('settings.eraseText')}
        yes={t('settings.erase')}
        no={t('settings.eraseKeep')}
        onYes={erase}
        onNo={() => setAsking(false)}
      />
    </Section>
  );
};

/** How the reader wants to play, hear and see, and what is kept of them. */
export const Settings = ({ settings, onChange, onErase, onBack }: SettingsProps) => {
  const { t } = useWords();
  const part = { settings, change: (some: Partial<SettingsValue>) => onChange({ ...settings, ...some }) };
  return (
    <Page back={t('settings.back')} onBack={onBack} title={t('settings.title')}>
      <div className={css.sections}>
        <Playing {...part} />
        <Hearing {...part} />
        <Seeing {...part} />
        <Kept onErase={onErase} />
      </div>
    </Page>
  );
};
