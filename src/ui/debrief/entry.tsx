import type { ItemReview, MarkReview, SaidReview } from '#analysis/debrief/reviews.ts';
import { questionOf, wordsOf } from '#analysis/debrief.ts';
import { wordsIn } from '#engine/text.ts';
import { quoteIn } from '#engine/telling.ts';
import type { Trigger } from '#engine/vocabulary.ts';
import { Quoted } from '../play/quoted.tsx';
import { useWords } from '../words/use-words.ts';
import { BetterAnswer } from './better-answer.tsx';
import { MarkedText } from './marked-text.tsx';
import { letterOf, plainPoints } from './numbers.ts';
import { PracticeName } from './practice-name.tsx';
import { PracticeSource } from './practice-source.tsx';
import { RowSource, ScoreRow } from './score-row.tsx';
import css from './transcript.module.css';
import { useAsker } from './use-asker.ts';
import { entryId, useDebrief } from './view.ts';

interface ItemProps {
  readonly item: ItemReview;
}

const WHY_AGAIN = {
  contradicted: 'debrief.why_contradicted',
  overtaken: 'debrief.why_overtaken',
  promise_due: 'debrief.why_promise_due',
  dodged: 'debrief.why_dodged',
  overreassured: 'debrief.why_overreassured',
  guessed: 'debrief.why_guessed',
} as const satisfies Readonly<Record<Trigger, string>>;

const Asked = ({ item }: ItemProps) => {
  const { script } = useDebrief();
  const { t, locale } = useWords();
  const asker = useAsker();
  const { ask, before } = item;
  return (
    <h4 className={css.asked}>
      <span className={css.who}>
        {t('debrief.turn', { n: item.index + 1 })} · {asker(item)}
        {ask.trigger ? <em className={css.trigger}> · {t(WHY_AGAIN[ask.trigger])}</em> : null}
      </span>{' '}
      <Quoted text={questionOf(script, item, locale)} quote={quoteIn(script, before, ask, locale)} />
    </h4>
  );
};

const MarkRow = ({ mark, letter }: { readonly mark: MarkReview; readonly letter: string }) => {
  const { t, locale } = useWords();
  return (
    <ScoreRow letter={letter} level={mark.level} name={<PracticeName practice={mark.practice} />} points={mark.points}>
      {mark.redLine ? (
        <strong className={css.redLine}>
          {t('debrief.redLine')}: {wordsIn(mark.redLine, locale)}.{' '}
        </strong>
      ) : null}
      {wordsIn(mark.why, locale)}{' '}
      <RowSource>
        <PracticeSource practice={mark.practice} />
      </RowSource>
    </ScoreRow>
  );
};

interface SaidProps extends ItemProps {
  readonly said: SaidReview;
  /** Marks of the blocks before, so that letters run on. */
  readonly first: number;
}

interface Quote {
  readonly mark: MarkReview;
  readonly quote: string;
}

/** Notes are lettered as the eye meets them: by where the quotes end, which differs between languages. */
const inReadingOrder = (text: string, quotes: readonly Quote[]): readonly Quote[] => {
  const endOf = ({ quote }: Quote): number => text.indexOf(quote) + quote.length;
  return [...quotes].sort((a, b) => endOf(a) - endOf(b));
};

const Said = ({ item, said, first }: SaidProps) => {
  const { script } = useDebrief();
  const { t, locale } = useWords();
  const text = wordsOf(script, item, said.text, locale);
  const marks = inReadingOrder(
    text,
    said.marks.map((mark) => ({ mark, quote: wordsOf(script, item, mark.quote, locale) })),
  ).map(({ mark, quote }, index) => ({ mark, quote, letter: letterOf(first + index), lapse: mark.level < 0 }));
  return (
    <div className={css.saidPart}>
      <p className={css.said}>
        “<MarkedText text={text} noted={marks} />”
      </p>
      {marks.length === 0 ? (
        <p className={css.sum}>{t('debrief.noMarks')}</p>
      ) : (
        <ul className={css.rows}>
          {marks.map(({ mark, letter }) => (
            <MarkRow key={mark.row} mark={mark} letter={letter} />
          ))}
        </ul>
      )}
    </div>
  );
};

/** What the item came to, in a sentence. */
const useSum = () => {
  const { script } = useDebrief();
  const { t, locale } = useWords();
  return ({ budget, points, start, silent, said }: ItemReview): string => {
    const slots = { start: plainPoints(start, locale), points: plainPoints(points, locale), budget: plainPoints(budget, locale) };
    const crossed = said.flatMap(({ marks }) => marks).find(({ redLine }) => redLine)?.redLine;
    if (silent) return `${wordsIn(script.rubric.silence.why, locale)} ${t('debrief.itemSilent', slots)}`;
    if (crossed) return t('debrief.itemCrossed', { ...slots, name: wordsIn(crossed, locale) });
    return budget === 0 ? t('debrief.itemIdle') : t('debrief.itemSum', slots);
  };
};

const Verdict = ({ item }: ItemProps) => {
  const { t } = useWords();
  const sum = useSum();
  const isBest = !item.better && !item.silent && item.form !== 'statement' && item.budget > 0;
  return (
    <>
      <p className={css.sum}>
        {sum(item)}
        {isBest ? ` ${t('debrief.best')}` : ''}
      </p>
      {item.better ? <BetterAnswer item={item} better={item.better} /> : null}
    </>
  );
};

const marksBefore = ({ said }: ItemReview, index: number): number => said.slice(0, index).reduce((sum, { marks }) => sum + marks.length, 0);

const Portrait = ({ item }: ItemProps) => {
  const { portraitOf } = useDebrief();
  const face = item.form === 'question' && item.ask.from !== undefined ? portraitOf(item.ask.from) : null;
  return (
    <div className={css.portrait} aria-hidden="true">
      {face ?? <span className={css.place}>{item.index + 1}</span>}
    </div>
  );
};

/** One prompt met: who asked what, what was said, what each part of it was worth and why. */
export const Entry = ({ item }: ItemProps) => {
  const { t } = useWords();
  return (
    <li className={css.entry} id={entryId(item.index)} tabIndex={-1}>
      <div className={css.asker}>
        <Portrait item={item} />
        <Asked item={item} />
      </div>
      <div className={css.body}>
        {item.silent ? <p className={css.silent}>{t('debrief.youWereSilent')}</p> : null}
        {item.said.map((said, index) => (
          <Said key={said.id} item={item} said={said} first={marksBefore(item, index)} />
        ))}
        <Verdict item={item} />
      </div>
    </li>
  );
};
