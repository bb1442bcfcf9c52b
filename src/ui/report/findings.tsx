import type { Missed } from '#protocol/report/missed.ts';
import type { SideCalibration } from '#protocol/report/report.ts';
import { SORTS } from '#protocol/workshop/calibration.ts';
import { wordsIn } from '#engine/text.ts';
import { pointsIn } from '../kit/figures.ts';
import { useWords } from '../words/use-words.ts';
import { Table } from './table.tsx';

/** Rows that a page has room for beside everything else. */
const MOST = 12;

/** The practices at which most sides lost marks. */
export const MissedTable = ({ missed }: { readonly missed: readonly Missed[] }) => {
  const { t, locale } = useWords();
  const rows = missed.slice(0, MOST).map(({ practice, name, sides, of, times }) => ({
    key: practice,
    cells: [wordsIn(name, locale), t('report.missedBy', { sides, of }), times],
  }));
  const columns = [{ name: t('report.practice') }, { name: t('report.lostBy'), number: true }, { name: t('report.times'), number: true }];
  return <Table caption={t('report.missed')} columns={columns} rows={rows} />;
};

/** How well each side's sureness was placed. */
export const CalibrationTable = ({ calibration }: { readonly calibration: readonly SideCalibration[] }) => {
  const { t, locale } = useWords();
  const rows = calibration.map((one) => ({
    key: one.side,
    cells: [one.name, ...SORTS.map((sort) => one[sort]), pointsIn(one.points * 10, locale)],
  }));
  const columns = [
    { name: t('report.side') },
    ...SORTS.map((sort) => ({ name: t(`report.${sort}`), number: true })),
    { name: t('report.average'), number: true },
  ];
  return <Table caption={t('report.calibration')} columns={columns} rows={rows} />;
};
