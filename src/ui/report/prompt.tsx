import type { Choice, PromptReport } from '#protocol/report/prompts.ts';
import { partsOfAnswer } from '#protocol/workshop/answer.ts';
import { wordsIn } from '#engine/text.ts';
import { pointsIn } from '../kit/figures.ts';
import { lettersOf } from '../projector/letters.ts';
import { optionLetter } from '../workshop/option-letter.ts';
import { Reasons } from '../workshop/reasons.tsx';
import { isRight } from '../workshop/worth.ts';
import { useWords } from '../words/use-words.ts';
import css from './prompt.module.css';

interface PromptProps {
  readonly prompt: PromptReport;
}

const indexOf = ({ shown }: PromptReport, option: string): number => shown.options.findIndex(({ id }) => id === option);
const useTag = ({ best, tempting }: PromptReport) => {
  const { t } = useWords();
  return (answer: string): string | null => {
    if (answer === best) return t('report.isBest');
    return answer === tempting ? t('report.isTempting') : null;
  };
};

const Numbers = ({ choice: { votes, sides, again, worth } }: { readonly choice: Choice }) => {
  const { t, locale } = useWords();
  return (
    <span className={css.numbers}>
      <strong>{t('report.votes', { votes, sides })}</strong>
      {again === null ? null : <span>{t('report.votesAgain', { votes: again.votes })}</span>}
      {worth === null ? null : <span>{t(isRight(worth) ? 'attend.right' : 'attend.wrong', { points: pointsIn(worth, locale) })}</span>}
    </span>
  );
};

const Option = ({ prompt, choice }: PromptProps & { readonly choice: Choice }) => {
  const { locale } = useWords();
  const tag = useTag(prompt)(choice.answer);
  const option = prompt.shown.options[indexOf(prompt, choice.answer)];
  return (
    <li className={css.option} data-best={choice.answer === prompt.best}>
      <span className={css.letter}>{lettersOf(prompt.shown, choice.answer)}</span>
      <span className={css.middle}>
        {option ? <span className={css.words}>{wordsIn(option.words, locale)}</span> : null}
        <span className={css.bar} aria-hidden="true">
          <span style={{ width: `${prompt.votes === 0 ? 0 : (choice.votes * 100) / prompt.votes}%` }} />
        </span>
        {tag === null ? null : <strong className={css.tag}>{tag}</strong>}
      </span>
      <Numbers choice={choice} />
    </li>
  );
};

/** The blocks that a statement could be made of. */
const Blocks = ({ prompt: { shown } }: PromptProps) => {
  const { locale } = useWords();
  if (!shown.use) return null;
  return (
    <ol className={css.blocks}>
      {shown.options.map(({ id, words }, index) => (
        <li key={id}>
          <strong>{optionLetter(index)}</strong> {wordsIn(words, locale)}
        </li>
      ))}
    </ol>
  );
};

/** The marks of an answer, block by block where it is a statement. */
const Marks = ({ prompt, answer }: PromptProps & { readonly answer: string | null }) => {
  const { locale } = useWords();
  const tag = useTag(prompt);
  const parts = answer === null ? [] : partsOfAnswer(answer);
  return parts.map((part, index) => {
    const [option, judged] = [prompt.shown.options[indexOf(prompt, part)], prompt.options.find(({ id }) => id === part)];
    if (!option || !judged) return null;
    return (
      <Reasons
        key={part}
        letter={lettersOf(prompt.shown, part)}
        words={wordsIn(option.words, locale)}
        reasons={judged.reasons}
        worth={prompt.shown.use ? null : judged.worth}
        tag={index === 0 ? (tag(answer ?? '') ?? undefined) : undefined}
      />
    );
  });
};

const Outcome = ({ prompt: { right, agreement, united, judged } }: PromptProps) => {
  const { t } = useWords();
  const agreed = agreement === null ? t('report.nobody') : t(united ? 'report.agreed' : 'report.split', { percent: agreement });
  const slots = right && { right: right.first, of: right.of, again: right.again ?? 0 };
  return (
    <p className={css.outcome}>
      {agreed} {slots ? t(right?.again === null ? 'report.right' : 'report.rightAgain', slots) : ''} {judged ? '' : t('report.notJudged')}
    </p>
  );
};

const Asker = ({ prompt: { shown } }: PromptProps) => {
  const { t, locale } = useWords();
  if (shown.speaker) {
    const [name, outlet] = [wordsIn(shown.speaker.name, locale), wordsIn(shown.speaker.outlet, locale)];
    return <p className={css.asker}>{t('report.asks', { name, outlet })}</p>;
  }
  return shown.author ? <p className={css.asker}>{wordsIn(shown.author, locale)}</p> : null;
};

/** A prompt on paper: what was asked, how the room answered, and the marks of the best and of what drew most of the wrong. */
export const Prompt = ({ prompt }: PromptProps) => {
  const { t, locale } = useWords();
  return (
    <article className={css.prompt}>
      <header className={css.head}>
        <p className={css.number}>{t('report.prompt', { number: prompt.number })}</p>
        <Asker prompt={prompt} />
        <h3 className={css.question}>{wordsIn(prompt.shown.words, locale)}</h3>
      </header>
      <Blocks prompt={prompt} />
      <ol className={css.options}>
        {prompt.choices.map((choice) => (
          <Option key={choice.answer} prompt={prompt} choice={choice} />
        ))}
      </ol>
      <Outcome prompt={prompt} />
      <div className={css.marks}>
        <Marks prompt={prompt} answer={prompt.best} />
        <Marks prompt={prompt} answer={prompt.tempting} />
      </div>
    </article>
  );
};
