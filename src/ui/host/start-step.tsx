import { useId, useState } from 'react';
import type { Act, Mode } from '#protocol/messages.ts';
import { Choice } from '../kit/choice.tsx';
import { useWords } from '../words/use-words.ts';
import { daysIn } from '../workshop/days.ts';
import { SelectField } from './select-field.tsx';
import { StepButton } from './step-button.tsx';
import css from './step.module.css';
import { DAY, usualOf, windowsOf } from './windows.ts';

export interface HostScenario {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly difficulty: number;
}

interface StartStepProps {
  readonly scenarios: readonly HostScenario[];
  /** Minutes for which the workshop is still kept. */
  readonly kept: number;
  readonly onAct: (act: Act) => void;
}

const MODES = ['paced', 'race', 'homework'] as const;

const Window = ({
  mode,
  minutes,
  kept,
  onChange,
}: {
  readonly mode: Mode;
  readonly kept: number;
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}) => {
  const words = useWords();
  const { t } = words;
  const named = (value: number) => {
    if (value >= DAY) return daysIn(words, value / DAY);
    return mode === 'race' ? t('host.minutes', { number: value }) : t('host.hours', { number: value / 60 });
  };
  if (mode === 'paced') return null;
  return (
    <Choice
      legend={t('host.window')}
      options={windowsOf(mode, kept).map((value) => ({ value, label: named(value) }))}
      value={minutes}
      onChange={onChange}
    />
  );
};

const useMode = (kept: number) => {
  const [mode, setMode] = useState<Mode>('paced');
  const [minutes, setMinutes] = useState(0);
  const choose = (next: Mode) => {
    setMode(next);
    setMinutes(usualOf(next, kept));
  };
  return { mode, minutes, choose, setMinutes };
};

/** Picks a scenario and how it is played, and begins. */
export const StartStep = ({ scenarios, kept, onAct }: StartStepProps) => {
  const { t } = useWords();
  const id = useId();
  const [chosen, setScenario] = useState('');
  // The list may come after the desk: until somebody chooses, the first of it stands.
  const scenario = chosen || (scenarios[0]?.id ?? '');
  const { mode, minutes, choose, setMinutes } = useMode(kept);
  const begin = () => onAct({ type: 'start_round', scenario, mode, ...(mode === 'paced' ? {} : { minutes }) });
  return (
    <div className={css.controls} id={id}>
      <SelectField
        label={t('host.scenario')}
        value={scenario}
        options={scenarios.map((one) => ({ value: one.id, label: t('host.scenarioOption', { ...one }) }))}
        onChange={setScenario}
      />
      <Choice
        legend={t('host.mode')}
        hint={t(`host.modeHint_${mode}`)}
        options={MODES.map((value) => ({ value, label: t(`host.mode_${value}`) }))}
        value={mode}
        onChange={choose}
      />
      <Window mode={mode} kept={kept} minutes={minutes} onChange={setMinutes} />
      <StepButton look="strong" className={css.big} disabled={scenario === ''} onPress={begin}>
        {t('host.start')}
      </StepButton>
    </div>
  );
};
