import type { Shown } from '#protocol/view/shown.ts';
import { optionLetter } from '../workshop/option-letter.ts';

/** An answer in letters: `B`, or `A + C` for a statement, in the order in which it is said. */
export const lettersOf = ({ options }: Pick<Shown, 'options'>, answer: string): string =>
  answer
    .split('+')
    .map((part) => {
      const index = options.findIndex(({ id }) => id === part);
      return index < 0 ? '?' : optionLetter(index);
    })
    .join(' + ');
