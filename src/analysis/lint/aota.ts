import { CATCH_ALL } from '../words/catch-all.ts';
import { finderOf, listFor } from '../words/count.ts';
import { tokensOf } from '../words/tokens.ts';
import { languageOf } from './language.ts';
import { page } from './page.ts';
import type { Fault, Rule } from './rule.ts';
import { inLocale, type Option, type Question, type Study } from './study.ts';

/** Shorter sentences are formulas ("I don't know yet.") that anybody may say. */
const LEAST = 5;

/** Words with a space around each, so that one text stands in another only word by word. */
const spaced = (tokens: readonly string[]): string => ` ${tokens.join(' ')} `;

/** The sentences of an answer that are long enough to be somebody's own. */
const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/[.!?…]+/)
    .map(tokensOf)
    .filter(({ length }) => length >= LEAST)
    .map(spaced);

const fault = (path: string, locale: string, what: string, what_vi: string): Fault => ({
  path,
  values: { ...languageOf(locale), what, what_vi },
});

const inOption = (option: Option, { options }: Question, locale: string): readonly Fault[] => {
  const mine = spaced(option.words[locale] ?? []);
  const others = options.filter((other) => other !== option && spaced(other.words[locale] ?? []) !== mine);
  return others.flatMap(({ response, words }) => {
    const theirs = spaced(words[locale] ?? []);
    if (theirs.trim() !== '' && mine.includes(theirs))
      return [fault(option.path, locale, `contains the whole answer “${response.id}”`, `chứa trọn câu trả lời “${response.id}”`)];
    const sentence = sentencesIn(inLocale(response.text, locale)).some((one) => mine.includes(one));
    return sentence ? [fault(option.path, locale, `repeats a sentence of “${response.id}”`, `lặp lại một câu của “${response.id}”`)] : [];
  });
};

const inLanguage = ({ questions }: Study, locale: string): readonly Fault[] => {
  const find = finderOf(listFor(CATCH_ALL, locale));
  return questions.flatMap((question) =>
    question.options.flatMap((option) => {
      const [phrase] = find(option.words[locale] ?? []);
      const catchAll = phrase === undefined ? [] : [fault(option.path, locale, `says “${phrase}”`, `nói “${phrase}”`)];
      return [...catchAll, ...inOption(option, question, locale)];
    }),
  );
};

/** An answer stands for other answers, or holds one of them. */
export const AOTA: Rule = {
  id: 'AOTA',
  severity: 'error',
  says: {
    en: 'In {language}, this answer {what}: who means that one cannot tell which to choose. Write an answer of its own.',
    vi: 'Ở bản {language}, câu trả lời này {what}: người muốn nói ý kia không biết phải chọn câu nào. Hãy viết thành một câu riêng.',
  },
  help: {
    en: page(`
      Looks, in each language, for an answer that says “all of the above”, “none of the above” or the like; for one that contains the whole
      text of another answer to the same question; and for one that repeats a whole sentence of another, of ${LEAST} words or
      syllables and up. Shorter sentences (“I don't know yet.”) may stand in several.

      “The above” points at nothing: the game shuffles the answers. And an answer that contains another cannot be scored fairly: whoever
      holds the smaller one to be right holds the larger one to be right as well. Both are old item flaws; all-of-the-above lowers
      discrimination (Pham et al. 2018; BMC Medical Education 2016).

      To mend it, cut the part that the two have in common from one of them, or say it in that speaker's own words: two officials with the
      same fact do not use the same sentence. Silence it for a formula that the story itself fixes, such as the wording of an alert that must
      be read out unchanged.
    `),
    vi: page(`
      Trong từng ngôn ngữ, quy tắc này tìm câu trả lời kiểu “tất cả các ý trên”, “không ý nào đúng”; câu chứa trọn vẹn một câu trả lời khác của cùng
      câu hỏi; và câu lặp lại nguyên một câu văn của câu trả lời khác, từ ${LEAST} âm tiết (hoặc từ) trở lên. Câu ngắn hơn (“Tôi chưa biết.”) thì nhiều câu
      cùng nói được.

      “Ý trên” chẳng chỉ vào đâu: trò chơi xáo thứ tự câu trả lời. Còn câu này chứa câu kia thì không chấm công bằng được: ai cho câu nhỏ là đúng thì
      cũng phải cho câu lớn là đúng. Cả hai đều là lỗi ra đề đã biết từ lâu; “tất cả các ý trên” làm câu hỏi phân loại kém đi (Pham và cộng sự 2018; BMC Medical
      Education 2016).

      Cách sửa: cắt phần chung ra khỏi một trong hai câu, hoặc diễn đạt lại bằng giọng của người nói câu ấy: hai cán bộ cùng nắm một dữ kiện không ai nói y hệt
      nhau. Nên cho im lặng với một câu mà câu chuyện bắt phải giữ nguyên văn, như lời cảnh báo phải đọc không sửa chữ.
    `),
  },
  check: (study) => study.locales.flatMap((locale) => inLanguage(study, locale)),
};
