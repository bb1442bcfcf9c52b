import type { Happening } from '#analysis/debrief/chronicle.ts';
import type { ItemReview } from '#analysis/debrief/reviews.ts';
import { openingOf } from '#analysis/debrief/segments.ts';
import { questionOf, wordsOf } from '#analysis/debrief.ts';
import { cueOf } from '#engine/script.ts';
import { wordsIn } from '#engine/text.ts';
import { clockFace } from '#engine/time.ts';
import { speakerOf } from '../play/speaker.ts';
import { useWords } from '../words/use-words.ts';
import css from './happenings.module.css';
import { useAsker } from './use-asker.ts';
import { useDebrief } from './view.ts';

const shortened = (text: string): string => {
  const { words, more } = openingOf(text);
  return more ? `${words} […]` : words;
};

/** What was put, as short as the author has it; a question that came back is worded as it was. */
const useShortQuestion = (): ((item: ItemReview) => string) => {
  const { script } = useDebrief();
  const { locale } = useWords();
  return (item) => {
    const { short } = cueOf(script, item.ask).prompt;
    return short && item.ask.trigger === undefined ? wordsIn(short, locale) : questionOf(script, item, locale);
  };
};

const Exchange = ({ item }: { readonly item: ItemReview }) => {
  const { script } = useDebrief();
  const { t, locale } = useWords();
  const asker = useAsker();
  const question = useShortQuestion();
  const said = item.said.map(({ text }) => shortened(wordsOf(script, item, text, locale))).join(' ');
  const acted = item.form === 'decision' || item.form === 'post';
  return (
    <>
      <p className={css.asked}>
        <span className={css.who}>{asker(item)}:</span> {question(item)}
      </p>
      {item.silent ? (
        <p>{t('debrief.youWereSilent')}</p>
      ) : (
        <p className={css.said}>
          <span className={css.who}>{t(acted ? 'debrief.youDid' : 'debrief.youSaid')}</span> {said}
        </p>
      )}
    </>
  );
};

const HAD = { disclosed: 'debrief.hadDisclosed', denied: 'debrief.hadDenied', silent: 'debrief.hadSilent' } as const;

const CameOut = ({ fact, had }: Extract<Happening, { type: 'fact' }>) => {
  const { script } = useDebrief();
  const { t, locale } = useWords();
  const found = script.facts.get(fact);
  const how = found?.surfaces?.by ?? found?.text;
  return (
    <p>
      <span className={css.who}>{t('debrief.cameOut')}</span> {how ? wordsIn(how, locale) : ''} {t(HAD[had])}
    </p>
  );
};

const PromiseCame = ({ promise, state }: Extract<Happening, { type: 'promise' }>) => {
  const { script } = useDebrief();
  const { t, locale } = useWords();
  const words = wordsIn(script.promises.get(promise)?.text ?? {}, locale);
  return (
    <p>
      <span className={css.who}>{t(state === 'kept' ? 'debrief.promiseKept' : 'debrief.promiseMissed')}</span> {words}
    </p>
  );
};

const Told = ({ happening }: { readonly happening: Happening }) => {
  const { script, debrief } = useDebrief();
  const { t, locale } = useWords();
  switch (happening.type) {
    case 'stage':
      return null;
    case 'item': {
      const item = debrief.items[happening.item];
      return item ? <Exchange item={item} /> : null;
    }
    case 'fact':
      return <CameOut {...happening} />;
    case 'promise':
      return <PromiseCame {...happening} />;
    case 'left':
      return <p>{t('debrief.left', { name: speakerOf(script, happening.journalist, locale).name })}</p>;
    default:
      return happening satisfies never;
  }
};

interface Chapter {
  readonly stage: string;
  readonly happenings: readonly Happening[];
}

const chaptersOf = (happenings: readonly Happening[]): readonly Chapter[] =>
  happenings.reduce<readonly Chapter[]>((chapters, one) => {
    if (one.type === 'stage') return [...chapters, { stage: one.stage, happenings: [] }];
    const last = chapters.at(-1) ?? { stage: '', happenings: [] };
    return [...chapters.slice(0, -1), { ...last, happenings: [...last.happenings, one] }];
  }, []);

/** What was asked and said, in order, without judgement. */
export const Happenings = () => {
  const { script, debrief } = useDebrief();
  const { locale } = useWords();
  return chaptersOf(debrief.happenings)
    .filter(({ happenings }) => happenings.length > 0)
    .map(({ stage, happenings }) => (
      <div key={stage} className={css.chapter}>
        <h3 className={css.stage}>{wordsIn(script.scenario.stages.find(({ id }) => id === stage)?.title ?? {}, locale)}</h3>
        <ol className={css.list}>
          {happenings.map((happening, index) => (
            <li key={index} className={css.row}>
              <span className={css.time}>{clockFace(happening.clock)}</span>
              <div className={css.told}>
                <Told happening={happening} />
              </div>
            </li>
          ))}
        </ol>
      </div>
    ));
};
