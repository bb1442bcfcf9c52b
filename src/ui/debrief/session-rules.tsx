import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import { PracticeName } from './practice-name.tsx';
import { PracticeSource } from './practice-source.tsx';
import { RowSource, ScoreRow } from './score-row.tsx';
import { Part } from './section.tsx';
import css from './transcript.module.css';
import { useDebrief } from './view.ts';

/** The rows of the ledger that no single answer earned. */
export const SessionRules = () => {
  const { debrief } = useDebrief();
  const { t, locale } = useWords();
  if (debrief.rules.length === 0) return null;
  return (
    <Part title={t('debrief.rules')}>
      <ul className={css.rows}>
        {debrief.rules.map(({ row, level, name, why, points, practice }) => (
          <ScoreRow key={row} level={level} name={<PracticeName practice={practice} words={wordsIn(name, locale)} />} points={points}>
            {wordsIn(why, locale)}{' '}
            <RowSource>
              <PracticeSource practice={practice} />
            </RowSource>
          </ScoreRow>
        ))}
      </ul>
    </Part>
  );
};
