/** Every rule of the door, with its sentence in each language of the product. Slots stand for a finding's values. */
export const RULES = {
  'json-syntax': {
    en: 'This is not valid JSON here: {what}. Mend it, or open the file in an editor that checks JSON.',
    vi: 'Chỗ này không đúng cú pháp JSON: {what}. Hãy sửa lại, hoặc mở tệp bằng trình soạn thảo có kiểm tra JSON.',
  },
  'empty-file': { en: 'The file is empty. Choose a scenario file.', vi: 'Tệp rỗng. Hãy chọn một tệp kịch bản.' },
  'too-large': {
    en: 'The file has {size} characters; a scenario may have {most}. Is it the right file?',
    vi: 'Tệp có {size} ký tự; kịch bản chỉ được {most}. Có đúng tệp không?',
  },
  'too-deep': {
    en: 'The file is nested {depth} levels deep; a scenario needs no more than {most}. Is it the right file?',
    vi: 'Tệp lồng nhau {depth} tầng; kịch bản không cần quá {most}. Có đúng tệp không?',
  },
  'not-utf8': { en: 'The file is not UTF-8 text. Save it again as UTF-8.', vi: 'Tệp không phải văn bản UTF-8. Hãy lưu lại dạng UTF-8.' },
  'duplicate-key': {
    en: '"{key}" stands twice in the same object. Keep one of them.',
    vi: '"{key}" xuất hiện hai lần trong cùng một đối tượng. Hãy giữ lại một.',
  },
  'forbidden-key': {
    en: '"{key}" may not be the name of a key. Choose another.',
    vi: 'Không được đặt tên khoá là "{key}". Hãy chọn tên khác.',
  },
  'unknown-key': {
    en: 'There is no "{key}" here{hint}. Correct the spelling or take it out.',
    vi: 'Ở đây không có "{key}"{hint}. Hãy sửa chính tả hoặc bỏ đi.',
  },
  'missing-key': { en: '"{key}" is missing. Add it.', vi: 'Thiếu "{key}". Hãy thêm vào.' },
  'wrong-type': { en: 'Expected {expected}. Change the value.', vi: 'Ở đây cần {expected}. Hãy sửa giá trị.' },
  'wrong-value': { en: 'This value is not allowed: {expected}.', vi: 'Giá trị này không hợp lệ: {expected}.' },
  'out-of-range': { en: 'Out of range: {expected}.', vi: 'Ngoài phạm vi cho phép: {expected}.' },
  'format-version': {
    en: 'This program reads format {known}; the file says {found}. Use a matching version of the game.',
    vi: 'Chương trình đọc định dạng {known}; tệp ghi {found}. Hãy dùng đúng phiên bản.',
  },
  'missing-language': {
    en: 'The text is missing in "{locale}". Write it, or take "{locale}" out of locales.',
    vi: 'Thiếu bản "{locale}" của đoạn này. Hãy viết thêm, hoặc bỏ "{locale}" khỏi locales.',
  },
  'unknown-language': {
    en: '"{locale}" is not among the file\'s locales. Add it there or take the text out.',
    vi: '"{locale}" không có trong locales của tệp. Hãy thêm vào đó hoặc bỏ đoạn này.',
  },
  'duplicate-id': {
    en: 'The id "{id}" is already used at {other}. Give this one another.',
    vi: 'Mã "{id}" đã dùng ở {other}. Hãy đặt mã khác.',
  },
  'dangling-id': {
    en: 'No {sort} has the id "{id}"{hint}. Correct it or add that {sort}.',
    vi: 'Không có {sort} nào mang mã "{id}"{hint}. Hãy sửa lại hoặc thêm vào.',
  },
  'quote-not-in-text': {
    en: 'The quote is not in the text in "{locale}". Copy it letter for letter from the text.',
    vi: 'Lời trích không có trong bản "{locale}". Hãy chép nguyên văn từ câu trả lời.',
  },
  'condition-syntax': {
    en: 'The condition cannot be read: {what}. See "Conditions" in the manual.',
    vi: 'Không đọc được điều kiện: {what}. Xem mục "Conditions" trong hướng dẫn.',
  },
  'condition-type': {
    en: 'The condition does not make sense: {what}. Check the names and use whole numbers.',
    vi: 'Điều kiện không hợp lệ: {what}. Hãy kiểm tra tên gọi và dùng số nguyên.',
  },
  'condition-not-boolean': {
    en: 'The condition gives {what}; it must be true or false. Compare it with something.',
    vi: 'Điều kiện cho ra {what}; phải là đúng hoặc sai. Hãy viết thành phép so sánh.',
  },
  'condition-unsupported': {
    en: 'Conditions have no {what}. Use && || ! == != < <= > >= + - * in and ?:.',
    vi: 'Điều kiện không dùng được {what}. Chỉ dùng && || ! == != < <= > >= + - * in và ?:.',
  },
  'unreachable-stage': {
    en: 'No play can reach this stage: {what}. Change its condition or its prompts.',
    vi: 'Không lượt chơi nào tới được phần này: {what}. Hãy sửa điều kiện hoặc câu hỏi.',
  },
  'unreachable-prompt': {
    en: 'No play can meet this prompt: {what}. Change its condition or let something lead to it.',
    vi: 'Không lượt chơi nào gặp câu này: {what}. Hãy sửa điều kiện hoặc cho một câu dẫn tới nó.',
  },
  'wrong-form': { en: '{what}', vi: '{what}' },
  'needs-other': { en: '{what}', vi: '{what}' },
} as const;
export type Rule = keyof typeof RULES;

/** Something wrong with a file: where, what, and what to do about it. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: 'error' | 'warning';
  /** Such as `stages[0].prompts[3].when`; empty for the file as a whole. */
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
  /** Position in the text, from 1; there when the input was text. */
  readonly line?: number;
  readonly column?: number;
}

type Key = string | number;

export const toPath = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>((path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}${path ? '.' : ''}${String(key)}`), '');

/** The keys of a path that `toPath` wrote. */
export const toKeys = (path: string): readonly Key[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index === undefined ? (key ?? '') : Number(index)));

export const finding = (rule: Rule, keys: readonly PropertyKey[], values: Readonly<Record<string, string | number>> = {}): Finding => ({
  rule,
  severity: 'error',
  path: toPath(keys),
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
});

/** The sentence for people, in English unless the product speaks `locale`. */
export const sentence = ({ rule, values }: Finding, locale = 'en'): string => {
  const words: string = locale === 'vi' ? RULES[rule].vi : RULES[rule].en;
  return words.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => values[`${name}_${locale}`] ?? values[name] ?? '');
};

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
};

/** ` (did you mean "x"?)` when one of the known names is close. */
export const didYouMean = (name: string, known: Iterable<string>): { readonly hint: string; readonly hint_vi: string } => {
  const [best] = [...known].map((one) => [one, distance(name.slice(0, 60), one)] as const).sort((a, b) => a[1] - b[1]);
  const near = best && best[1] <= Math.max(2, Math.floor(name.length / 4)) ? best[0] : undefined;
  return near === undefined ? { hint: '', hint_vi: '' } : { hint: ` (did you mean "${near}"?)`, hint_vi: ` (có phải "${near}"?)` };
};
