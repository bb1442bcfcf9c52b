import type { PacedScene } from '#protocol/view/scene.ts';
import type { Option, Shown } from '#protocol/view/shown.ts';
import type { Answers } from '#protocol/view/verdict.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import { lettersOf } from '../workshop/letters.ts';
import { ownAnswers } from './own-answers.ts';
import { useSeat } from './seat-view.ts';
import css from './spread.module.css';

type Given = Answers['spread'][number];

/** Ways to answer that are listed: statements may have as many as there are people. */
const MOST = 8;

const useCount = () => {
  const { t } = useWords();
  const { sides } = useSeat().scene;
  if (sides === 'solo') return ({ votes }: Given) => t('attend.spreadPeople', { count: votes });
  if (sides === 'shared') return ({ sides: teams }: Given) => t('attend.spreadTeams', { count: teams });
  return ({ votes, sides: teams }: Given) => t('attend.spreadVotes', { votes, sides: teams });
};

const useTag = (answer: string): string | null => {
  const { t } = useWords();
  const { scene, mine } = useSeat();
  const own = ownAnswers(scene, mine);
  if (own.mine === answer) return t('attend.mine');
  return own.team === answer ? t('attend.mineShared') : null;
};

interface RowProps {
  readonly given: Given;
  readonly all: number;
  readonly options: readonly Option[];
  readonly before: Given | undefined;
}

const Row = ({ given, all, options, before }: RowProps) => {
  const { t, locale } = useWords();
  const count = useCount();
  const tag = useTag(given.answer);
  const option = options.find(({ id }) => id === given.answer);
  return (
    <li className={css.row}>
      <span className={css.letter}>{lettersOf(options, given.answer)}</span>
      <span className={css.track} aria-hidden="true">
        <span className={css.bar} data-own={tag !== null} style={{ width: `${(given.votes * 100) / Math.max(1, all)}%` }} />
      </span>
      <span className={css.count}>
        {count(given)}
        {before ? `, ${t('attend.spreadWas', { count: before.votes })}` : ''}
        {tag === null ? null : <strong className={css.tag}>{tag}</strong>}
      </span>
      {option ? <span className={css.words}>{wordsIn(option.words, locale)}</span> : null}
    </li>
  );
};

/** What the options nobody took would look like: without them the letters of a small spread have holes. */
const withNone = (shown: Shown, spread: readonly Given[]): readonly Given[] => {
  if (shown.form === 'statement') return spread;
  const none = shown.options.filter(({ id }) => spread.every(({ answer }) => answer !== id));
  return [...spread, ...none.map(({ id }) => ({ answer: id, votes: 0, sides: 0 }))];
};

/** How far this seat's team agreed, in words. */
const Agreement = ({ answers }: { readonly answers: Answers }) => {
  const { t } = useWords();
  const { scene, mine } = useSeat();
  const own = answers.sides.find(({ side }) => side === mine.team);
  if (scene.sides !== 'votes' || !own) return null;
  return <p className={css.agreement}>{t(own.united ? 'attend.united' : 'attend.split', { share: own.agreement })}</p>;
};

const Silent = () => {
  const { t } = useWords();
  const { scene, mine } = useSeat();
  const own = ownAnswers(scene, mine);
  if (own.mine !== null || own.team !== null) return null;
  return <p className={css.agreement}>{t(scene.sides === 'solo' ? 'attend.youSilent' : 'attend.teamSilent')}</p>;
};

interface SpreadProps {
  readonly shown: Shown;
  readonly answers: Answers;
  readonly before: PacedScene['answersBefore'];
}

/** What the room answered, without a word on who was right: one's own answer marked, and how far the team agreed. */
export const Spread = ({ shown, answers, before }: SpreadProps) => {
  const { t } = useWords();
  const rows = withNone(shown, answers.spread);
  return (
    <>
      <Silent />
      <Agreement answers={answers} />
      {answers.votes === 0 ? <p>{t('attend.spreadNone')}</p> : null}
      <ol className={css.rows}>
        {rows.slice(0, MOST).map((given) => (
          <Row
            key={given.answer}
            given={given}
            all={answers.votes}
            options={shown.options}
            before={before?.spread.find(({ answer }) => answer === given.answer)}
          />
        ))}
      </ol>
      {rows.length > MOST ? <p>{t('attend.spreadMore', { count: rows.length - MOST })}</p> : null}
    </>
  );
};
