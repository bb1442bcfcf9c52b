import { useId, useState } from 'react';
import type { Act, Mode } from '#protocol/messages.ts';
import { Choice } from '../kit/choice.tsx';
import { useWords } from '../words/use-words.ts';
import { daysIn } from '../workshop/days.ts';
import { SelectField } from './select-field.tsx';
import { StepButton } from './step-button.tsx';
import css from './step.module.css';

export interface HostScenario {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly difficulty: number;
}

interface StartStepProps {
  readonly scenarios: readonly HostScenario[];
  readonly onAct: (act: Act) => void;
}

const MODES = ['paced', 'race', 'homework'] as const;
const DAY = 24 * 60;
const WINDOWS: Readonly<Record<Mode, readonly number[]>> = { paced: [], race: [10, 15, 20, 30, 45], homework: [DAY, 3 * DAY, 7 * DAY] };
const USUAL: Readonly<Record<Mode, number>> = { paced: 0, race: 20, homework: 3 * DAY };

const Window = ({
  mode,
  minutes,
  onChange,
}: {
  readonly mode: Mode;
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}) => {
  const words = useWords();
  const { t } = words;
  const named = (value: number) => (value < DAY ? t('host.minutes', { number: value }) : daysIn(words, value / DAY));
  if (mode === 'paced') return null;
  return (
    <Choice
      legend={t('host.window')}
      options={WINDOWS[mode].map((value) => ({ value, label: named(value) }))}
      value={minutes}
      onChange={onChange}
    />
  );
};

const useMode = () => {
  const [mode, setMode] = useState<Mode>('paced');
  const [minutes, setMinutes] = useState(0);
  const choose = (next: Mode) => {
    setMode(next);
    setMinutes(USUAL[next]);
  };
  return { mode, minutes, choose, setMinutes };
};

/** Picks a scenario and how it is played, and begins. */
export const StartStep = ({ scenarios, onAct }: StartStepProps) => {
  const { t } = useWords();
  const id = useId();
  const [chosen, setScenario] = useState('');
  // The list may come after the desk: until somebody chooses, the first of it stands.
  const scenario = chosen || (scenarios[0]?.id ?? '');
  const { mode, minutes, choose, setMinutes } = useMode();
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
      <Window mode={mode} minutes={minutes} onChange={setMinutes} />
      <StepButton look="strong" className={css.big} disabled={scenario === ''} onPress={begin}>
        {t('host.start')}
      </StepButton>
    </div>
  );
};
