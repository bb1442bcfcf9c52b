import type { Fault, Rule } from '../rule.ts';
import { inLocale, type Question, type Study } from '../study.ts';
import { lengthOf, type Text } from '#engine/text.ts';

/**
 * Where a length stands out, by language, in English words and Vietnamese syllables. The manual asks for answers of 15 to
 * 55 words (75 syllables) and questions of 10 to 45; the band is wider by a fifth, and to the side of short by more.
 */
const ANSWER: Band = { en: { least: 10, most: 66 }, vi: { least: 10, most: 90 } };
const QUESTION: Band = { en: { least: 8, most: 54 }, vi: { least: 8, most: 72 } };

interface Limits {
  readonly least: number;
  readonly most: number;
}
type Band = Readonly<Record<string, Limits>>;

const outside = (text: Text, path: string, band: Band, locales: readonly string[], hasLeast = true): readonly Fault[] =>
  locales.flatMap((locale) => {
    const limits = band[locale.slice(0, 2)] ?? band['en'];
    const length = lengthOf(inLocale(text, locale));
    if (!limits || (length <= limits.most && (length >= limits.least || !hasLeast))) return [];
    return [{ path: `${path}.${locale}`, values: { length, ...limits } }];
  });

/** What one decides, or answers to a post, may be as short as it likes; a question in a room is a question. */
const ofQuestion = ({ prompt, path, options }: Question, locales: readonly string[]): readonly Fault[] => {
  const isAsked = prompt.form === 'question';
  return [
    ...(isAsked ? outside(prompt.text, `${path}.text`, QUESTION, locales) : []),
    ...options.flatMap(({ response, path: here }) => outside(response.text, `${here}.text`, ANSWER, locales, isAsked)),
  ];
};

export const length: Rule = {
  id: 'LENGTH',
  severity: 'warning',
  says: {
    en: 'This has {length} words; {least} to {most} are usual here (syllables, in Vietnamese). Lengthen it, or cut it.',
    vi: 'Đoạn này có {length} chữ; ở đây thường từ {least} đến {most} (tiếng Việt đếm âm tiết). Hãy viết thêm hoặc cắt bớt.',
  },
  help: {
    en: `Looks for questions and answers that are far too long or too short. In each language it flags answers of fewer than 10 or more than 66 English words (90 Vietnamese syllables), questions of fewer than 8 or more than 54 words (72 syllables). For decisions and posts only long answers count.

Why: four answers and a question are read while a clock runs. A spokesperson's answer on the air is short; a longer one is cut by somebody else. And an answer of three words among three of forty gives away that it is there to be wrong (Haladyna's rules of item writing, after Pham et al. 2018). The numbers are this project's: about fifteen to twenty seconds of speech.

How to mend: split the thought, or leave out what the next question will ask anyway.

When to silence: at a question that is meant to be one word ("Yes or no?"), or at an answer that is meant to be.`,
    vi: `Tìm câu hỏi và câu trả lời dài quá hoặc ngắn quá. Ở từng ngôn ngữ, quy tắc nêu câu trả lời dưới 10 hoặc trên 66 từ tiếng Anh (90 âm tiết tiếng Việt), câu hỏi dưới 8 hoặc trên 54 từ (72 âm tiết). Với quyết định và bài đăng chỉ tính câu quá dài.

Vì sao: phải đọc một câu hỏi và bốn câu trả lời trong khi đồng hồ chạy. Lời phát ngôn lên sóng thì ngắn; nói dài sẽ bị người khác cắt. Còn một câu ba chữ đứng cạnh ba câu bốn mươi chữ thì lộ ngay là để cho sai (quy tắc viết câu hỏi trắc nghiệm, theo Pham và cộng sự 2018). Các con số là của dự án: chừng mười lăm đến hai mươi giây nói.

Cách sửa: tách ý, hoặc bỏ phần mà câu hỏi sau đằng nào cũng hỏi.

Khi nào cho im lặng: ở câu hỏi cố ý cộc lốc ("Có hay không?"), hoặc câu trả lời cố ý như thế.`,
  },
  check: ({ questions, locales }: Study) => questions.flatMap((question) => ofQuestion(question, locales)),
};
