import type { Words } from '../words/use-words.ts';

/** Days as they are written in a sentence: `1 day`, `7 days`. */
export const daysIn = ({ t }: Pick<Words, 't'>, number: number): string =>
  number === 1 ? t('host.oneDay') : t('host.dayCount', { number });
