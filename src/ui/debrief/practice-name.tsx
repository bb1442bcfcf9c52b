import { useWords } from '../words/use-words.ts';
import css from './practice-name.module.css';
import { usePractice } from './practice-source.tsx';
import { useDebrief } from './view.ts';

interface PracticeNameProps {
  readonly practice: string;
  /** What is written instead of its name, such as the name of a rule. */
  readonly words?: string;
}

/** The name of a practice, which leads to its page of the handbook. */
export const PracticeName = ({ practice: id, words }: PracticeNameProps) => {
  const { onLook } = useDebrief();
  const { t } = useWords();
  const { name, practice } = usePractice()(id);
  if (!practice) return words ?? name;
  return (
    <button type="button" className={css.name} onClick={() => onLook(id)} title={t('handbook.look', { name })}>
      {words ?? name}
    </button>
  );
};
