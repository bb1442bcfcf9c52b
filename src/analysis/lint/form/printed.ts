import type { Fault, Rule } from '../rule.ts';
import { inLocale, type Study } from '../study.ts';

/** A paper may leave words out, with "…", and begin with a capital; it may not add any. */
const standsIn = (printed: string, text: string): boolean => {
  const within = text.toLowerCase();
  let from = 0;
  return printed.split(/…|\.\.\./).every((piece) => {
    const words = piece.trim().toLowerCase();
    const at = within.indexOf(words, from);
    from = at + words.length;
    return at >= 0;
  });
};

const check = ({ questions, locales }: Study): readonly Fault[] =>
  questions
    .flatMap(({ options }) => options)
    .flatMap(({ response: { text, printed }, path }) =>
      locales
        .filter((locale) => printed !== undefined && !standsIn(inLocale(printed, locale), inLocale(text, locale)))
        .map((locale) => ({ path: `${path}.printed.${locale}`, values: { locale } })),
    );

export const printed: Rule = {
  id: 'PRINTED',
  severity: 'error',
  says: {
    en: 'The printed line is not what was said, in "{locale}". Copy it from the response; leave words out with "…".',
    vi: 'Dòng được in không phải lời đã nói, ở bản "{locale}". Hãy chép từ câu trả lời; bỏ bớt chữ thì thay bằng "…".',
  },
  help: {
    en: `Looks for printed lines that were never said. "printed" is the line that a paper makes of an answer: its words must stand in the answer, in this order, in each language. A capital at the beginning and "…" for what was left out are allowed.

Why: the front page puts the line between quotation marks under the trainee's name. A paper may quote unfairly, and that is a lesson; it may not invent. A trainee who is shown words they did not say stops believing the marks as well.

How to mend: copy the words from the response.

When to silence: never, as far as we know.`,
    vi: `Tìm những dòng được in mà không ai nói. "printed" là dòng tờ báo rút ra từ một câu trả lời: chữ trong đó phải có trong câu trả lời, đúng thứ tự, ở từng ngôn ngữ. Được viết hoa đầu dòng và dùng "…" cho phần bỏ bớt.

Vì sao: trang nhất đặt dòng này trong ngoặc kép, dưới tên người học. Báo có thể trích bất công, và đó là bài học; nhưng không được bịa. Bị gán lời mình không nói thì người học cũng thôi tin vào điểm chấm.

Cách sửa: chép lại từ câu trả lời.

Khi nào cho im lặng: tới nay chưa thấy trường hợp nào.`,
  },
  check,
};
