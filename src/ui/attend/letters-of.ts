import type { Option } from '#protocol/view/shown.ts';
import { partsOfAnswer } from '#protocol/workshop/answer.ts';
import { optionLetter } from '../workshop/option-letter.ts';

/** An answer by its letters: `B`, and of a statement `C, A, D`. */
export const lettersOf = (options: readonly Option[], answer: string): string =>
  partsOfAnswer(answer)
    .map((part) => optionLetter(options.findIndex(({ id }) => id === part)))
    .join(', ');
