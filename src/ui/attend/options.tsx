import type { Option, Shown } from '#protocol/view/shown.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import { optionLetter } from '../workshop/option-letter.ts';
import css from './options.module.css';
import { useSeat } from './seat-view.ts';

interface OptionsProps {
  readonly shown: Shown;
  readonly chosen: string | null;
  /** Whether nothing is taken any more: the buttons stay where they are and do nothing. */
  readonly closed: boolean;
  readonly onChoose: (option: string) => void;
}

const LABELS = {
  question: 'attend.pickOption',
  post: 'attend.pickAction',
  decision: 'attend.pickDecision',
  statement: 'attend.blocks',
} as const;

/** Who in the team is for an option, and whether it stands. */
const TeamTag = ({ id }: { readonly id: string }) => {
  const { t } = useWords();
  const { scene, mine } = useSeat();
  const votes = scene.sides === 'votes' && mine.teamVotes ? mine.teamVotes : null;
  const count = votes?.count.find(([answer]) => answer === id)?.[1];
  if (!votes || count === undefined) return null;
  return (
    <span className={css.team}>
      {t('attend.votesFor', { count })}
      {votes.agreed === id ? `, ${t('attend.stands')}` : ''}
    </span>
  );
};

interface OneProps extends Pick<OptionsProps, 'closed' | 'onChoose'> {
  readonly option: Option;
  readonly letter: string;
  readonly chosen: boolean;
}

const One = ({ option: { id, words }, letter, chosen, closed, onChoose }: OneProps) => {
  const { t, locale } = useWords();
  const { scene } = useSeat();
  return (
    <button
      type="button"
      className={css.option}
      aria-pressed={chosen}
      aria-disabled={closed}
      onClick={() => (closed ? undefined : onChoose(id))}
    >
      <span className={css.letter}>{letter}</span>
      <span className={css.words}>{wordsIn(words, locale)}</span>
      <span className={css.tags}>
        {chosen ? <strong>{t(scene.sides === 'shared' ? 'attend.mineShared' : 'attend.mine')}</strong> : null}
        <TeamTag id={id} />
      </span>
    </button>
  );
};

/** The answers as buttons, lettered as on the projector. The chosen one says so. */
export const Options = ({ shown, chosen, closed, onChoose }: OptionsProps) => {
  const { t } = useWords();
  return (
    <ol className={css.options} aria-label={t(LABELS[shown.form])}>
      {shown.options.map((option, index) => (
        <li key={option.id}>
          <One option={option} letter={optionLetter(index)} chosen={option.id === chosen} closed={closed} onChoose={onChoose} />
        </li>
      ))}
    </ol>
  );
};
