const NAMES: Readonly<Record<string, { readonly language: string; readonly language_vi: string }>> = {
  vi: { language: 'Vietnamese', language_vi: 'tiếng Việt' },
  en: { language: 'English', language_vi: 'tiếng Anh' },
};

/** The name of a language of the file, for a fault's values: `{language}`. One that the product does not speak keeps its code. */
export const languageOf = (locale: string): { readonly language: string; readonly language_vi: string } =>
  NAMES[locale.slice(0, 2)] ?? { language: locale, language_vi: locale };
