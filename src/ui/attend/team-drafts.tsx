import type { Option } from '#protocol/view/shown.ts';
import { inAnyOrder, partsOfAnswer } from '#protocol/workshop/answer.ts';
import { wordsIn } from '#engine/text.ts';
import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';
import css from './statement.module.css';
import { lettersOf } from '../workshop/letters.ts';
import { useSeat } from './seat-view.ts';

interface TeamDraftsProps {
  readonly options: readonly Option[];
  readonly chosen: string | null;
  readonly closed: boolean;
  readonly onAdopt: (answer: string) => void;
}

interface DraftProps extends TeamDraftsProps {
  readonly answer: string;
  readonly count: number;
  readonly stands: boolean;
}

const Draft = ({ options, answer, count, stands, chosen, closed, onAdopt }: DraftProps) => {
  const { t, locale } = useWords();
  const letters = lettersOf(options, answer);
  return (
    <li className={css.draft}>
      <p className={css.draftHead}>
        <strong>{letters}</strong> {t('attend.draftVotes', { count })}
        {stands ? `, ${t('attend.stands')}` : ''}
      </p>
      <details className={css.draftFold}>
        <summary>{t('attend.readDraft')}</summary>
        {partsOfAnswer(answer).map((part) => (
          <p key={part} className={css.draftWords}>
            {wordsIn(options.find(({ id }) => id === part)?.words ?? {}, locale)}
          </p>
        ))}
      </details>
      {chosen !== null && inAnyOrder(answer) === inAnyOrder(chosen) ? (
        <p className={css.draftMine}>{t('attend.adopted')}</p>
      ) : (
        <Button disabled={closed} aria-label={`${t('attend.adopt')}: ${letters}`} onClick={() => onAdopt(answer)}>
          {t('attend.adopt')}
        </Button>
      )}
    </li>
  );
};

/** What the members of the team would read, to be taken over by whoever agrees. */
export const TeamDrafts = (props: TeamDraftsProps) => {
  const { t } = useWords();
  const { scene, mine } = useSeat();
  if (scene.sides !== 'votes' || !mine.teamVotes) return null;
  const { count, agreed } = mine.teamVotes;
  return (
    <section>
      <h2 className={css.title}>{t('attend.drafts')}</h2>
      <ul className={css.drafts}>
        {count.map(([answer, votes]) => (
          <Draft key={answer} {...props} answer={answer} count={votes} stands={answer === agreed} />
        ))}
      </ul>
    </section>
  );
};
