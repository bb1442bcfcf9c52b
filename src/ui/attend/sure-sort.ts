import type { Calibration } from '#protocol/workshop/calibration.ts';

/** What there is to say of how sureness was placed: too sure is said before too modest. */
export const sureSort = ({ sureAndRight, sureAndWrong, unsureAndRight, unsureAndWrong }: Calibration) => {
  if (sureAndWrong > 0 && sureAndWrong * 2 >= sureAndRight) return 'overconfident';
  return unsureAndRight > 0 && unsureAndRight > unsureAndWrong ? 'underconfident' : 'good';
};
