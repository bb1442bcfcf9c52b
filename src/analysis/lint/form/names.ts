import type { Study } from '../study.ts';

/** A letter that Vietnamese has and English has not. */
const VIETNAMESE = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/u;
export const hasVietnamese = (words: string): boolean => VIETNAMESE.test(words);

/** Runs of words that begin with a capital: what may be a name. */
const capitalised = (text: string): readonly string[] => text.match(/\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/gu) ?? [];

/** Of each run in an English text that holds Vietnamese words, those words: `Vạn Sa Medical Centre` gives `Vạn Sa`. */
export const vietnameseNamesIn = (english: string): readonly string[] =>
  hasVietnamese(english)
    ? capitalised(english).flatMap((run) => {
        const words = run.split(' ').filter(hasVietnamese);
        return words.length === 0 ? [] : [words.join(' ')];
      })
    : [];

/** Vietnamese names of two words and more that the English texts of a file use: they stay as they are in both languages. */
export const keptNames = ({ scenario, texts }: Study): ReadonlySet<string> =>
  new Set([
    ...texts.flatMap(({ text }) => vietnameseNamesIn(text['en'] ?? '').filter((name) => name.includes(' '))),
    ...scenario.journalists.flatMap(({ name }) => (name['vi'] === name['en'] && name['vi'] !== undefined ? [name['vi']] : [])),
  ]);

const holds = (text: string, word: string): boolean => text.toLowerCase().includes(word.toLowerCase());

/** Names in an English text that the Vietnamese has not. */
export const onlyInEnglish = (vi: string, en: string): readonly string[] =>
  vietnameseNamesIn(en).filter((name) => !name.split(' ').every((word) => holds(vi, word)));

/** Known names that the Vietnamese has and of which the English has no word. */
export const onlyInVietnamese = (names: ReadonlySet<string>, vi: string, en: string): readonly string[] =>
  [...names].filter((name) => vi.includes(name) && !name.split(' ').some((word) => holds(en, word)));
