import { claimWords, type ClaimReview, type PromiseReview } from '#analysis/debrief.ts';
import { wordsIn } from '#engine/text.ts';
import { clockFace } from '#engine/time.ts';
import { useWords } from '../words/use-words.ts';
import css from './on-record.module.css';
import { Part } from './section.tsx';
import { useDebrief } from './view.ts';

const DAY = 86_400;
const WENT_WRONG: ReadonlySet<string> = new Set(['missed', 'contradicted']);

const useDue = () => {
  const { t } = useWords();
  return (clock: number): string => {
    const [due, days] = [clockFace(clock), Math.floor(clock / DAY)];
    if (days === 0) return t('debrief.promiseBy', { due });
    return days === 1 ? t('debrief.promiseByNext', { due }) : t('debrief.promiseByDays', { due, days });
  };
};

const State = ({ state }: { readonly state: PromiseReview['state'] | ClaimReview['state'] }) => {
  const { t } = useWords();
  return <span className={WENT_WRONG.has(state) ? css.wrong : css.state}>{t(`debrief.${state}`)}</span>;
};

const PromiseLine = ({ promise }: { readonly promise: PromiseReview }) => {
  const { t, locale } = useWords();
  const due = useDue();
  return (
    <li className={css.line}>
      <p className={css.words}>{wordsIn(promise.text, locale)}</p>
      <p className={css.fate}>
        {t('debrief.turn', { n: promise.item + 1 })}, {due(promise.due)}: <State state={promise.state} />
      </p>
    </li>
  );
};

const ClaimLine = ({ claim, state }: ClaimReview) => {
  const { script, session } = useDebrief();
  const { t, locale } = useWords();
  return (
    <li className={css.line}>
      <p className={css.words}>
        “<mark>{claimWords(script, session, claim, locale)}</mark>”
      </p>
      <p className={css.fate}>
        {t('debrief.turn', { n: claim.said.item + 1 })}
        {claim.hold === 'hedged' ? `, ${t('debrief.hedged')}` : ''}: <State state={state} />
      </p>
    </li>
  );
};

/** Promises, and every claim that could be held against the player, with what became of them. */
export const OnRecord = () => {
  const { debrief } = useDebrief();
  const { t } = useWords();
  return (
    <>
      <Part title={t('debrief.promises')}>
        {debrief.promises.length === 0 ? <p>{t('debrief.noPromises')}</p> : null}
        <ul className={css.list}>
          {debrief.promises.map((promise) => (
            <PromiseLine key={promise.id} promise={promise} />
          ))}
        </ul>
      </Part>
      <Part title={t('debrief.record')}>
        {debrief.claims.length === 0 ? <p>{t('debrief.noClaims')}</p> : null}
        <ul className={css.list}>
          {debrief.claims.map((review, index) => (
            <ClaimLine key={index} {...review} />
          ))}
        </ul>
      </Part>
    </>
  );
};
