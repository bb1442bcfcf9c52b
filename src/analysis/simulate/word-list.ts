/** Words and phrases by language, as the lists of `analysis/words/` hold them. */
export type WordList = Readonly<Record<'vi' | 'en', readonly string[]>>;

/** The words of a language; none for a language that the lists do not know, so that nobody reads English into it. */
export const inLanguage = (list: WordList, locale: string): readonly string[] =>
  (list as Readonly<Record<string, readonly string[]>>)[locale.slice(0, 2)] ?? [];
