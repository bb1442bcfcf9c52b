import { useWords } from '../words/use-words.ts';
import { Entry } from './entry.tsx';
import { Part } from './section.tsx';
import css from './transcript.module.css';
import { useDebrief } from './view.ts';

/** Everything that was said, with every mark on the words that earned it. */
export const Transcript = () => {
  const { debrief } = useDebrief();
  const { t } = useWords();
  return (
    <Part title={t('debrief.transcript')}>
      <ol className={css.list}>
        {debrief.items.map((item) => (
          <Entry key={item.index} item={item} />
        ))}
      </ol>
    </Part>
  );
};
