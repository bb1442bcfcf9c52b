import type { DimensionScore } from '#engine/scoring/score.ts';
import { wordsIn } from '#engine/text.ts';
import { Bar } from '../kit/bar.tsx';
import { useWords } from '../words/use-words.ts';
import css from './dimensions.module.css';
import { plainPoints, wholePoints } from './numbers.ts';
import { Part } from './section.tsx';
import { useDebrief } from './view.ts';

type Tested = DimensionScore & { readonly score: number };
const isTested = (one: DimensionScore): one is Tested => one.score !== null;

/** The two lowest are pointed out, unless nothing was lost there. */
const lowestOf = (tested: readonly Tested[]): ReadonlySet<string> =>
  new Set(
    [...tested]
      .filter(({ points, budget }) => points < budget)
      .sort((a, b) => a.score - b.score)
      .slice(0, 2)
      .map(({ dimension }) => dimension),
  );

const useShortName = () => {
  const { script } = useDebrief();
  const { locale } = useWords();
  return (id: string): string => wordsIn(script.rubric.dimensions.find((one) => one.id === id)?.short ?? {}, locale);
};

const Row = ({ tested, isLowest }: { readonly tested: Tested; readonly isLowest: boolean }) => {
  const { t, locale } = useWords();
  const name = useShortName();
  const { dimension, score, points, budget } = tested;
  return (
    <tr>
      <th scope="row" className={css.name}>
        {name(dimension)}
        {isLowest ? <span className="visually-hidden"> ({t('debrief.lowest')})</span> : null}
      </th>
      <td className={css.picture} aria-hidden="true">
        <Bar percent={score / 1000} look={isLowest ? 'hatched' : 'ink'} />
      </td>
      <td className={css.number}>{wholePoints(score)}</td>
      <td className={css.share}>{t('debrief.shareOf', { points: plainPoints(points, locale), budget: plainPoints(budget, locale) })}</td>
    </tr>
  );
};

/** Each dimension as a bar with its number and what it brought to the whole. */
export const Dimensions = () => {
  const { debrief } = useDebrief();
  const { t } = useWords();
  const name = useShortName();
  const tested = debrief.score.dimensions.filter(isTested);
  const idle = debrief.score.dimensions.filter(({ score }) => score === null).map(({ dimension }) => name(dimension));
  const lowest = lowestOf(tested);
  return (
    <Part title={t('debrief.dimensions')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('debrief.dimension')}</span>
            </th>
            <td aria-hidden="true" />
            <th scope="col" className={css.head}>
              {t('debrief.outOf100')}
            </th>
            <th scope="col" className={css.head}>
              {t('debrief.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tested.map((one) => (
            <Row key={one.dimension} tested={one} isLowest={lowest.has(one.dimension)} />
          ))}
        </tbody>
      </table>
      <p className={css.note}>
        {lowest.size > 0 ? t('debrief.lowestNote') : ''} {idle.length > 0 ? t('debrief.notTested', { names: idle.join('; ') }) : ''}
      </p>
    </Part>
  );
};
