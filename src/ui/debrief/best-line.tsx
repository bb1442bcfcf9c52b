import type { Answer, BestLine, Reach, Turn } from '#analysis/debrief/best-line.ts';
import type { ItemReview } from '#analysis/debrief/reviews.ts';
import { openingOf } from '#analysis/debrief/segments.ts';
import { questionOf, wordsOf } from '#analysis/debrief.ts';
import { cueOf } from '#engine/script.ts';
import { FULL } from '#engine/scoring/parts.ts';
import { Bar } from '../kit/bar.tsx';
import { pointsIn } from '../kit/figures.ts';
import { useWords } from '../words/use-words.ts';
import css from './best-line.module.css';
import { Folded } from './folded.tsx';
import { wholePoints } from './numbers.ts';
import { Part } from './section.tsx';
import { useAsker } from './use-asker.ts';
import { entryId, leadTo, useDebrief } from './view.ts';

const isProved = ({ found, bound }: Reach): boolean => found === bound;
/** That nothing exceeds a full score goes without saying. */
const isTelling = ({ bound }: Reach): boolean => bound < FULL;

/** Points as the score at the top has them, whole; with their tenths where whole ones would look alike. */
const usePair = () => {
  const { locale } = useWords();
  return (one: number, other: number): ((points: number) => string) =>
    wholePoints(one) === wholePoints(other) ? (points) => pointsIn(points, locale) : (points) => String(wholePoints(points));
};

const useSummary = () => {
  const { t, locale } = useWords();
  const pair = usePair();
  return ({ overall, best }: BestLine): string => {
    if (best.found <= overall) return t(isProved(best) ? 'debrief.lineNoneBetter' : 'debrief.lineNoneFound');
    const whole = wholePoints(best.found) - wholePoints(overall);
    const gap = whole > 0 ? String(whole) : pointsIn(best.found - overall, locale);
    return t(isProved(best) ? 'debrief.lineBest' : 'debrief.lineFound', { best: pair(best.found, overall)(best.found), gap });
  };
};

const LOOKS = { yours: 'ink', best: 'blue', most: 'limit' } as const;

interface FigureProps {
  readonly name: string;
  readonly points: string;
  readonly of: number;
  readonly kind: keyof typeof LOOKS;
}

const Figure = ({ name, points, of, kind }: FigureProps) => (
  <div className={css[kind]}>
    <dt>{name}</dt>
    <dd>
      <Bar percent={of / 1000} look={LOOKS[kind]} />
      <span className={css.points}>{points}</span>
    </dd>
  </div>
);

/** Own points, the best that was found, and what no session can exceed where that is not the same. */
const Figures = ({ overall, best }: BestLine) => {
  const { t } = useWords();
  const points = usePair()(overall, best.found);
  return (
    <dl className={css.figures}>
      <Figure name={t('debrief.lineYours')} points={points(overall)} of={overall} kind="yours" />
      <Figure
        name={t(isProved(best) ? 'debrief.lineBestPossible' : 'debrief.lineBestFound')}
        points={points(best.found)}
        of={best.found}
        kind="best"
      />
      {isProved(best) || !isTelling(best) ? null : (
        <Figure name={t('debrief.lineMost')} points={points(best.bound)} of={best.bound} kind="most" />
      )}
    </dl>
  );
};

const useFall = () => {
  const { t } = useWords();
  const pair = usePair();
  return ({ before, after }: Turn): string => {
    const points = pair(before.found, after.found);
    const slots = { from: points(before.found), to: points(after.found), bound: points(after.bound) };
    if (!isProved(after)) return t(isTelling(after) ? 'debrief.lineFellAbout' : 'debrief.lineFellFound', slots);
    return t(isProved(before) ? 'debrief.lineFell' : 'debrief.lineFellTo', slots);
  };
};

/** The texts behind an answer's ids, as they would have been said to the item. */
const useTexts = () => {
  const { script } = useDebrief();
  const { locale } = useWords();
  return (item: ItemReview, { response, blocks }: Answer): readonly string[] => {
    const cue = cueOf(script, item.ask);
    const said = response === null ? blocks.map((id) => cue.blocks.get(id)) : [cue.responses.get(response)];
    return said.flatMap((one) => (one ? [wordsOf(script, item, one.text, locale)] : []));
  };
};

interface AnswerProps {
  readonly item: ItemReview;
  readonly answer: Answer;
}

const List = ({ lead, texts }: { readonly lead: string; readonly texts: readonly string[] }) =>
  texts.length === 0 ? null : (
    <>
      <p className={css.change}>{lead}</p>
      <ul className={css.blocks}>
        {texts.map((text) => (
          <li key={text}>“{text}”</li>
        ))}
      </ul>
    </>
  );

/** A statement is told by what it says and the player's did not, and the other way round. */
const Statement = ({ item, answer }: AnswerProps) => {
  const { t } = useWords();
  const textsOf = useTexts();
  const own = item.said.map(({ id }) => id);
  const added = answer.blocks.filter((id) => !own.includes(id));
  const left = own.filter((id) => !answer.blocks.includes(id));
  const texts = (blocks: readonly string[]): readonly string[] => textsOf(item, { response: null, blocks });
  if (added.length === 0 && left.length === 0)
    return <List lead={t('debrief.lineOrder')} texts={texts(answer.blocks).map((text) => openingOf(text).words)} />;
  return (
    <>
      <List lead={t('debrief.lineWith')} texts={texts(added)} />
      <List lead={t('debrief.lineWithout')} texts={texts(left)} />
    </>
  );
};

const Answered = ({ item, answer }: AnswerProps) => {
  const { t } = useWords();
  const texts = useTexts()(item, answer);
  if (item.form === 'statement' && answer.blocks.length > 0) return <Statement item={item} answer={answer} />;
  return <p className={css.words}>{texts.length > 0 ? `“${texts.join(' ')}”` : t('debrief.lineSilent')}</p>;
};

const isDone = ({ form }: ItemReview): boolean => form === 'decision' || form === 'post';

const OwnWords = ({ item }: { readonly item: ItemReview }) => {
  const { script } = useDebrief();
  const { t, locale } = useWords();
  if (item.silent) return <p className={css.own}>{t('debrief.youWereSilent')}</p>;
  return (
    <p className={css.own}>
      {t(isDone(item) ? 'debrief.youDid' : 'debrief.youSaid')} “
      <mark>{item.said.map(({ text }) => wordsOf(script, item, text, locale)).join(' ')}</mark>”
    </p>
  );
};

/** The answer that closed most off, in the player's words, and what the best line says there. */
const Turned = ({ turn, item }: { readonly turn: Turn; readonly item: ItemReview }) => {
  const { script } = useDebrief();
  const { t, locale } = useWords();
  const asker = useAsker();
  const fall = useFall();
  const n = item.index + 1;
  return (
    <div className={css.turn}>
      <h4 className={css.where}>{t('debrief.lineTurn', { n })}</h4>
      <p className={css.asked}>
        <span className={css.who}>{asker(item)}:</span> {questionOf(script, item, locale)}
      </p>
      <OwnWords item={item} />
      <p className={css.fell}>{fall(turn)}</p>
      <div className={css.better}>
        <h5 className={css.title}>{t(isDone(item) ? 'debrief.lineDoes' : 'debrief.lineAnswers')}</h5>
        <Answered item={item} answer={turn.answer} />
      </div>
      <button type="button" className={`${css.see} no-print`} onClick={() => leadTo(entryId(item.index))}>
        {t('debrief.seeTurn', { n })}
      </button>
    </div>
  );
};

const Otherwise = ({ line }: { readonly line: BestLine }) => {
  const { script, debrief } = useDebrief();
  const { t, locale } = useWords();
  const others = line.otherwise.flatMap(({ item: index, answer }) => {
    const item = debrief.items[index];
    return item && index !== line.turn?.item ? [{ item, answer }] : [];
  });
  if (others.length === 0) return null;
  return (
    <Folded title={t('debrief.lineOtherwise')} className={css.otherwise}>
      <ol className={css.list}>
        {others.map(({ item, answer }) => (
          <li key={item.index}>
            <p className={css.asked}>
              <span className={css.who}>{t('debrief.turn', { n: item.index + 1 })}</span> {questionOf(script, item, locale)}
            </p>
            <div className={css.better}>
              <h5 className={css.title}>{t('debrief.lineAnswersThere')}</h5>
              <Answered item={item} answer={answer} />
            </div>
          </li>
        ))}
      </ol>
    </Folded>
  );
};

/** Whether something that is proved is told beside what was found. */
const isBoundShown = ({ best, turn }: BestLine): boolean =>
  (!isProved(best) && isTelling(best)) || (turn !== undefined && isTelling(turn.after));

const Arrived = ({ line }: { readonly line: BestLine }) => {
  const { debrief } = useDebrief();
  const { t } = useWords();
  const item = line.turn && debrief.items[line.turn.item];
  const reaches = [line.best, ...(line.turn ? [line.turn.before, line.turn.after] : [])];
  return (
    <>
      <div className={css.body}>
        <Figures {...line} />
        {line.turn && item ? <Turned turn={line.turn} item={item} /> : null}
      </div>
      <Otherwise line={line} />
      {reaches.every(isProved) ? null : (
        <p className={css.note}>
          {t('debrief.lineHowFound')} {isBoundShown(line) ? t('debrief.lineHowProved') : ''}
        </p>
      )}
    </>
  );
};

/** How far from the best, and where it turned. Its place is kept while a worker looks for it; nothing where it failed. */
export const BestLinePart = () => {
  const { bestLine } = useDebrief();
  const { t } = useWords();
  const summary = useSummary();
  if (bestLine === null) return null;
  const isWorking = bestLine === 'working';
  return (
    <Part title={t('debrief.line')} className={isWorking ? `${css.waiting} no-print` : ''}>
      <p role="status" className={isWorking ? css.working : css.summary}>
        {isWorking ? t('debrief.lineWorking') : summary(bestLine)}
      </p>
      {isWorking ? null : <Arrived line={bestLine} />}
    </Part>
  );
};
