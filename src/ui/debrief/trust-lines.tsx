import type { TrustPoint } from '#analysis/debrief/chronicle.ts';
import { wordsIn } from '#engine/text.ts';
import { useWords } from '../words/use-words.ts';
import { Part } from './section.tsx';
import css from './trust-lines.module.css';
import { entryId, leadTo, useDebrief } from './view.ts';

/** The part of 0 to 100 that is drawn: at least 40 wide, so that a small change looks small. */
const LEAST_SPAN = 40;

interface Frame {
  readonly low: number;
  readonly high: number;
}

const frameOf = (points: readonly TrustPoint[]): Frame => {
  const values = points.flatMap(({ trust }) => Object.values(trust));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spare = Math.max(4, (LEAST_SPAN - (most - least)) / 2);
  return { low: Math.max(0, least - spare), high: Math.min(100, most + spare) };
};

const heightOf = ({ low, high }: Frame, value: number): number => 100 - ((value - low) * 100) / (high - low);
const placeOf = (index: number, points: number): number => (points < 2 ? 0 : (index * 100) / (points - 1));

interface LineProps {
  readonly values: readonly number[];
  readonly frame: Frame;
  /** Index of the point at which it turned; −1 for none. */
  readonly turn: number;
}

const Line = ({ values, frame, turn }: LineProps) => {
  const places = values.map((value, index) => `${placeOf(index, values.length)},${heightOf(frame, value)}`);
  const start = heightOf(frame, values[0] ?? 0);
  return (
    <div className={css.picture} aria-hidden="true">
      <svg className={css.svg} viewBox="0 0 100 100" preserveAspectRatio="none">
        <line className={css.start} x1="0" x2="100" y1={start} y2={start} />
        <polyline className={css.line} points={places.join(' ')} />
      </svg>
      {turn < 0 ? null : (
        <span className={css.turn} style={{ left: `${placeOf(turn, values.length)}%`, top: `${heightOf(frame, values[turn] ?? 0)}%` }} />
      )}
    </div>
  );
};

const Turning = () => {
  const { script, debrief } = useDebrief();
  const { t, locale } = useWords();
  const turn = debrief.turningPoint;
  if (!turn) return null;
  const n = turn.item + 1;
  const stage = wordsIn(script.scenario.stages.find(({ id }) => id === turn.stage)?.title ?? {}, locale);
  const where = turn.stage !== '' ? 'debrief.turningStage' : turn.by === 'trust' ? 'debrief.turningTrust' : 'debrief.turningPoints';
  const fallen = script.scenario.publics.filter(({ id }) => (turn.to[id] ?? 0) < (turn.from[id] ?? 0));
  const changes = fallen.map(({ id, name }) =>
    t('debrief.turningChange', { name: wordsIn(name, locale), from: turn.from[id], to: turn.to[id] }),
  );
  return (
    <div className={css.turning}>
      <p>
        <span className={css.dot} aria-hidden="true" /> <strong>{t(where, { n, stage })}</strong> {changes.join(' ')}
      </p>
      {turn.item < 0 ? null : (
        <button type="button" className={`${css.see} no-print`} onClick={() => leadTo(entryId(turn.item))}>
          {t('debrief.seeTurn', { n })}
        </button>
      )}
    </div>
  );
};

/** The same in figures, for those who cannot see the lines. */
const TrustTable = () => {
  const { script, debrief } = useDebrief();
  const { t, locale } = useWords();
  const stage = (id: string) => wordsIn(script.scenario.stages.find((one) => one.id === id)?.title ?? {}, locale);
  const when = ({ at, item, stage: id }: TrustPoint): string =>
    at === 'start' ? t('debrief.atStart') : at === 'item' ? t('debrief.turn', { n: item + 1 }) : t('debrief.atStage', { stage: stage(id) });
  return (
    <div className="visually-hidden">
      <table>
        <caption>{t('debrief.trustTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.when')}</th>
            {script.scenario.publics.map(({ id, name }) => (
              <th key={id} scope="col">
                {wordsIn(name, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {debrief.trust.map((point, index) => (
            <tr key={index}>
              <th scope="row">{when(point)}</th>
              {script.scenario.publics.map(({ id }) => (
                <td key={id}>{point.trust[id]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** How far each public's trust came, turn by turn. */
export const TrustLines = () => {
  const { script, debrief } = useDebrief();
  const { t, locale } = useWords();
  const { trust, turningPoint } = debrief;
  const frame = frameOf(trust);
  return (
    <Part title={t('debrief.trust')}>
      {script.scenario.publics.map(({ id, name }) => {
        const values = trust.map((point) => point.trust[id] ?? 0);
        return (
          <div key={id} className={css.public}>
            <p className={css.name}>{wordsIn(name, locale)}</p>
            <p className={css.change} aria-hidden="true">
              {t('debrief.trustRow', { from: values[0], to: values.at(-1) })}
            </p>
            <p className="visually-hidden">{t('debrief.trustWas', { from: values[0], to: values.at(-1) })}</p>
            <Line values={values} frame={frame} turn={turningPoint?.point ?? -1} />
          </div>
        );
      })}
      <Turning />
      <p className={css.note}>{t('debrief.trustNote')}</p>
      <TrustTable />
    </Part>
  );
};
