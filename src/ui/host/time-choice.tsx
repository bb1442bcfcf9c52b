import { Choice } from '../kit/choice.tsx';
import { useWords } from '../words/use-words.ts';
import { PACES, secondsAt, type Pace } from './step-of.ts';

interface TimeChoiceProps {
  readonly suggested: number;
  readonly pace: Pace;
  readonly onChange: (pace: Pace) => void;
}

/** How long a question stays open. */
export const TimeChoice = ({ suggested, pace, onChange }: TimeChoiceProps) => {
  const { t } = useWords();
  const named = (value: Pace) => (value === 0 ? t('host.noLimit') : t(`host.pace_${value}`, { seconds: secondsAt(value, suggested) }));
  return (
    <Choice legend={t('host.time')} options={PACES.map((value) => ({ value, label: named(value) }))} value={pace} onChange={onChange} />
  );
};
