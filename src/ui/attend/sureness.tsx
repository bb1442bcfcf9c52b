import { Choice } from '../kit/choice.tsx';
import { useWords } from '../words/use-words.ts';

interface SurenessProps {
  readonly sure: boolean | null;
  readonly onSay: (sure: boolean) => void;
}

/** How sure somebody is. It may be said before the answer, after it, or not at all. */
export const Sureness = ({ sure, onSay }: SurenessProps) => {
  const { t } = useWords();
  return (
    <Choice
      legend={t('attend.sureLegend')}
      hint={t('attend.sureHint')}
      options={[
        { value: 'sure', label: t('attend.sure') },
        { value: 'unsure', label: t('attend.unsure') },
      ]}
      value={sure === null ? 'unsaid' : sure ? 'sure' : 'unsure'}
      onChange={(value) => onSay(value === 'sure')}
    />
  );
};
