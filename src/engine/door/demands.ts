/** What a value of the file must be, in each language of the product. The shape carries the English; findings say either. */
export const DEMANDS = {
  id: [
    'must be lower-case letters, digits and underscores, 40 at most',
    'phải gồm chữ thường không dấu, chữ số, gạch dưới, nhiều nhất 40 ký tự',
  ],
  reserved: ['"constructor" is no name for anything', 'không được đặt mã là "constructor"'],
  slug: [
    'must be lower-case letters, digits and hyphens, 60 at most',
    'phải gồm chữ thường không dấu, chữ số, gạch nối, nhiều nhất 60 ký tự',
  ],
  date: ['must be a date such as 2026-08-14', 'phải là ngày, chẳng hạn 2026-08-14'],
  clock: [
    'must be a time such as 09:30, or "+1 07:00" for the day after',
    'phải là giờ, chẳng hạn 09:30, hoặc "+1 07:00" cho ngày hôm sau',
  ],
  version: ['must be a version such as 1.0.0', 'phải là số phiên bản, chẳng hạn 1.0.0'],
  practice: ['must be a practice of the rubric such as TRU-1', 'phải là một chuẩn thực hành của bộ tiêu chí, chẳng hạn TRU-1'],
  locale: ['must be a language such as vi or en', 'phải là mã ngôn ngữ, chẳng hạn vi hoặc en'],
  locales: ['each language may stand there once', 'mỗi ngôn ngữ chỉ được ghi một lần'],
  words: ['must have the words in at least one language', 'phải có lời bằng ít nhất một ngôn ngữ'],
  lintRule: ['must be a rule of the linter such as LEN', 'phải là một quy tắc của bộ soát, chẳng hạn LEN'],
  link: ['must be a link that begins with https://', 'phải là đường dẫn bắt đầu bằng https://'],
} as const satisfies Readonly<Record<string, readonly [en: string, vi: string]>>;

const IN_VIETNAMESE: ReadonlyMap<string, string> = new Map(Object.values(DEMANDS));

/** A demand in both languages, by its English; what is no demand of ours stays as it is. */
export const demand = (en: string): readonly [en: string, vi: string] => [en, IN_VIETNAMESE.get(en) ?? en];
