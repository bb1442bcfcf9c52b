import type { PacedScene } from '#protocol/view/scene.ts';
import type { Shown } from '#protocol/view/shown.ts';
import type { Verdict } from '#protocol/view/verdict.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import { optionLetter } from '../workshop/option-letter.ts';
import { Reasons } from '../workshop/reasons.tsx';
import css from './marks.module.css';
import { ownAnswers, type OwnAnswers } from './own-answers.ts';
import { useSeat } from './seat-view.ts';
import { isBest, isPart, toldOf, toldOptions, type ToldOption } from './told.ts';

interface ListProps {
  readonly shown: Shown;
  readonly options: readonly ToldOption[];
  readonly tagOf?: (option: ToldOption) => string;
}

const List = ({ shown, options, tagOf }: ListProps) => {
  const { locale } = useWords();
  return options.map((option) => (
    <Reasons
      key={option.id}
      letter={optionLetter(option.index)}
      words={wordsIn(shown.options[option.index]?.words ?? {}, locale)}
      reasons={option.reasons}
      worth={shown.form === 'statement' ? null : option.worth}
      tag={tagOf?.(option)}
    />
  ));
};

/** How many got it right, the first time and the second. */
const Right = ({ verdict, paced }: { readonly verdict: Verdict; readonly paced: PacedScene }) => {
  const { t } = useWords();
  const { sides } = useSeat().scene;
  const { first, again } = verdict.right;
  const of = (paced.answersBefore ?? paced.answers)?.spread.reduce((sum, given) => sum + given.sides, 0) ?? 0;
  return (
    <p>
      {t(sides === 'solo' ? 'attend.rightPeople' : 'attend.rightTeams', { right: first, of })}{' '}
      {again === null ? '' : t('attend.rightAgain', { right: again })}
    </p>
  );
};

/** How something is called that this seat said, and perhaps its team. */
const ownTag = (isStatement: boolean, own: OwnAnswers, option: string) => {
  const both = isPart(own.team, option);
  if (isStatement) return both ? 'attend.marksBothBlock' : 'attend.marksBlock';
  return both ? 'attend.marksBoth' : 'attend.marksYours';
};

interface MarksProps {
  readonly shown: Shown;
  readonly verdict: Verdict;
  readonly paced: PacedScene;
}

/** Marks with their reasons: one's own answer, the team's, the best one, and the rest folded away. */
export const Marks = ({ shown, verdict, paced }: MarksProps) => {
  const { t } = useWords();
  const { scene, mine } = useSeat();
  const isStatement = shown.form === 'statement';
  const own = ownAnswers(scene, mine);
  const all = toldOptions(shown, verdict);
  const told = toldOf(shown.form, all, own);
  const teamTag = t(isStatement ? 'attend.marksTeamBlock' : 'attend.marksTeam');
  const best = (tag: string, option: ToldOption) => (!isStatement && isBest(all, option) ? t('attend.marksYoursBest', { tag }) : tag);
  return (
    <div className={css.marks}>
      <Right verdict={verdict} paced={paced} />
      {own.mine === null && own.team === null ? <p>{t(scene.sides === 'solo' ? 'attend.youSilent' : 'attend.teamSilent')}</p> : null}
      <List shown={shown} options={told.mine} tagOf={(option) => best(t(ownTag(isStatement, own, option.id)), option)} />
      <List shown={shown} options={told.team} tagOf={(option) => best(teamTag, option)} />
      <List shown={shown} options={told.best} tagOf={() => t(isStatement ? 'attend.marksMissing' : 'attend.marksBest')} />
      {told.others.length === 0 ? null : (
        <details className={css.fold}>
          <summary>{t(isStatement ? 'attend.marksOtherBlocks' : 'attend.marksOthers', { count: told.others.length })}</summary>
          <List shown={shown} options={told.others} />
        </details>
      )}
    </div>
  );
};
