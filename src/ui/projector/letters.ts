import type { Shown } from '#protocol/view/shown.ts';
import { lettersOf as letters } from '../workshop/letters.ts';

/** An answer in letters for a wall or on paper: `B`, or `A + C` for a statement, in the order in which it is said. */
export const lettersOf = ({ options }: Pick<Shown, 'options'>, answer: string): string => letters(options, answer, ' + ');
