import type { Option } from '#protocol/view/shown.ts';
import { partsOfAnswer } from '#protocol/workshop/answer.ts';
import { optionLetter } from './option-letter.ts';

/** An answer by its letters: `B`, and of a statement `A, C, D` or what stands between them; `?` for what is no option. */
export const lettersOf = (options: readonly Option[], answer: string, between = ', '): string =>
  partsOfAnswer(answer)
    .map((part) => options.findIndex(({ id }) => id === part))
    .sort((a, b) => a - b)
    .map((index) => (index < 0 ? '?' : optionLetter(index)))
    .join(between);
