import { useWords } from '../words/use-words.ts';
import type { Problem } from './problem.ts';
import css from './problem-note.module.css';

/** Says what was not done and why. The place is always there, so that it is read aloud when it fills. */
export const ProblemNote = ({ problem }: { readonly problem: Problem | null }) => {
  const { t } = useWords();
  return (
    <div role="status" className={css.place}>
      {problem === null ? null : <p className={css.note}>{t(`host.why_${problem}`)}</p>}
    </div>
  );
};
