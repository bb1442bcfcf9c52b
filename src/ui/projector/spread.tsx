import type { Sides } from '#protocol/messages.ts';
import type { Answers } from '#protocol/view/verdict.ts';
import type { Shown } from '#protocol/view/shown.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import { optionLetter } from '../workshop/option-letter.ts';
import { chosenBy } from './count.ts';
import { rowsOf, type SpreadRow } from './rows-of.ts';
import css from './spread.module.css';

interface SpreadProps {
  readonly sides: Sides;
  readonly shown: Shown;
  readonly answers: Answers;
  readonly before: Answers | null;
}

const share = (votes: number, { votes: all }: Answers): string => `${all === 0 ? 0 : (votes * 100) / all}%`;

const Bars = ({ row, answers, before }: Pick<SpreadProps, 'answers' | 'before'> & { readonly row: SpreadRow }) => (
  <span className={css.bars} aria-hidden="true">
    {before ? (
      <span className={css.bar} data-before="true">
        <span style={{ width: share(row.before ?? 0, before) }} />
      </span>
    ) : null}
    <span className={css.bar}>
      <span style={{ width: share(row.votes, answers) }} />
    </span>
  </span>
);

const Numbers = ({ row, sides }: Pick<SpreadProps, 'sides'> & { readonly row: SpreadRow }) => {
  const words = useWords();
  const now = chosenBy(words, sides, row);
  return (
    <span className={css.numbers}>
      {row.before === null ? null : <span>{words.t('projector.firstTime', { number: row.before })}</span>}
      <strong>{row.before === null ? now : words.t('projector.secondTime', { number: row.votes })}</strong>
    </span>
  );
};

const Row = ({ row, index, ...props }: SpreadProps & { readonly row: SpreadRow; readonly index: number }) => {
  const { locale } = useWords();
  const words = props.shown.options[index]?.words ?? {};
  return (
    <li className={css.row}>
      <span className={css.letter}>{optionLetter(index)}</span>
      <span className={css.middle}>
        <span className={css.words}>{wordsIn(words, locale)}</span>
        <Bars row={row} answers={props.answers} before={props.before} />
      </span>
      <Numbers row={row} sides={props.sides} />
    </li>
  );
};

/** How the room answered, a bar an option; the first time's beside the second's where it answered twice. */
export const SpreadOfAnswers = (props: SpreadProps) => (
  <ol className={css.spread}>
    {rowsOf(props.shown, props.answers, props.before).map((row, index) => (
      <Row key={row.option} row={row} index={index} {...props} />
    ))}
  </ol>
);
