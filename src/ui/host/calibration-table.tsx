import type { Desk } from '#protocol/view/desk.ts';
import type { Scene } from '#protocol/view/scene.ts';
import { SORTS } from '#protocol/workshop/calibration.ts';
import { pointsIn } from '../kit/figures.ts';
import { useWords } from '../words/use-words.ts';
import { Panel } from './panel.tsx';
import css from './table.module.css';

interface CalibrationTableProps {
  readonly scene: Scene;
  readonly desk: Desk | null;
}

const namesIn = ({ scene, desk }: CalibrationTableProps): ReadonlyMap<string, string> =>
  new Map([...(desk?.guests ?? []), ...scene.teams].map(({ id, name }) => [id, name]));

/** How well each side knew what it knew: apart from the score. */
export const CalibrationTable = (props: CalibrationTableProps) => {
  const { t, locale } = useWords();
  const rows = Object.entries(props.desk?.calibration ?? {});
  const names = namesIn(props);
  if (!props.scene.confidence || rows.length === 0) return null;
  return (
    <Panel id="host-calibration" title={t('host.calibration')}>
      <p className={css.note}>{t('host.calibrationHow')}</p>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('host.side')}</th>
              {SORTS.map((sort) => (
                <th key={sort} scope="col">
                  {t(`host.${sort}`)}
                </th>
              ))}
              <th scope="col">{t('host.calibrationPoints')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([side, calibration]) => (
              <tr key={side}>
                <th scope="row">{names.get(side) ?? side}</th>
                {SORTS.map((sort) => (
                  <td key={sort}>{calibration[sort]}</td>
                ))}
                <td>{pointsIn(calibration.points * 10, locale).replace('-', '−')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
};
