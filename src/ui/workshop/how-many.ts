import type { Shown } from '#protocol/view/shown.ts';

/** The words that say how many parts a statement takes where the whole room answers. */
export const howMany = ({ least, most }: NonNullable<Shown['use']>) => (least === most ? 'attend.sheetHowSame' : 'attend.sheetHow');
