import { CATCH_ALL } from '../words/catch-all.ts';
import { finderOf, listFor } from '../words/count.ts';
import type { Reader } from '../words/tokens.ts';
import { languageOf } from './language.ts';
import { page } from './page.ts';
import type { Fault, Rule } from './rule.ts';
import { inLocale, type Option, type Study } from './study.ts';

/** A single word may stand anywhere: only what has more is looked for in another answer. */
const LEAST = 3;

/** Words with a space around each, so that one text stands in another only word by word. */
const spaced = (tokens: readonly string[]): string => ` ${tokens.join(' ')} `;

interface Whole {
  readonly option: Option;
  readonly words: readonly string[];
  readonly known: ReadonlySet<string>;
}

const wholeOf = (option: Option, locale: string): Whole => {
  const words = option.words[locale] ?? [];
  return { option, words, known: new Set(words) };
};

const sentencesOf = ({ option }: Whole, locale: string, read: Reader): readonly (readonly string[])[] =>
  inLocale(option.response.text, locale)
    .split(/[.!?…]+\s/)
    .map(read)
    .filter(({ length }) => length >= LEAST);

const fault = (path: string, locale: string, what: string, what_vi: string): Fault => ({
  path,
  values: { ...languageOf(locale), what, what_vi },
});

/** What stands in an answer has its words there, side by side: where half of them are not, no sentence need be looked for. */
const mayHold = ({ known }: Whole, { words }: Whole): boolean => {
  let [held, run] = [0, 0];
  for (const word of words) {
    run = known.has(word) ? run + 1 : 0;
    if (run === LEAST) held += LEAST;
    else if (run > LEAST) held += 1;
  }
  return 2 * held > words.length;
};

/** Whether whole sentences of the other, more than half of its words, stand in this one. */
const holds = (mine: Whole, other: Whole, locale: string, read: Reader): boolean => {
  if (!mayHold(mine, other)) return false;
  const text = spaced(mine.words);
  const held = sentencesOf(other, locale, read).filter((sentence) => text.includes(spaced(sentence)));
  return 2 * held.reduce((sum, { length }) => sum + length, 0) > other.words.length;
};

/** Of two that hold each other, the later is named. */
const heldIn = (options: readonly Option[], locale: string, read: Reader): readonly Fault[] => {
  const all = options.map((option) => wholeOf(option, locale));
  return all.flatMap((mine, index) =>
    all
      .filter((other, place) => other !== mine && holds(mine, other, locale, read) && (place < index || !holds(other, mine, locale, read)))
      .map(({ option: { response } }) =>
        fault(
          mine.option.path,
          locale,
          `holds the answer “${response.id}”, whole or for the most part`,
          `chứa cả câu trả lời “${response.id}” hoặc phần lớn câu ấy`,
        ),
      ),
  );
};

const inLanguage = ({ questions, read }: Study, locale: string): readonly Fault[] => {
  const find = finderOf(listFor(CATCH_ALL, locale));
  const catchAll = ({ path, words }: Option): readonly Fault[] =>
    find(words[locale] ?? []).map((phrase) => fault(path, locale, `says “${phrase}”`, `nói “${phrase}”`));
  return questions.flatMap(({ options }) => [...options.flatMap(catchAll), ...heldIn(options, locale, read)]);
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
      Looks, in each language, for an answer that says “all of the above”, “none of the above” or the like; and for one that holds another
      answer to the same question: its whole text, or so many of its sentences that they are more than half of it. Sentences of fewer than
      ${LEAST} words or syllables (“Not yet.”) do not count.

      “The above” points at nothing: the game shuffles the answers. And an answer that contains another cannot be scored fairly: whoever
      holds the smaller one to be right holds the larger one to be right as well. Both are old item flaws; all-of-the-above lowers
      discrimination (Pham et al. 2018; BMC Medical Education 2016).

      To mend it, cut the part that the two have in common from one of them, or say it in that speaker's own words: two officials with the
      same fact do not use the same sentence. Silence it for a formula that the story itself fixes, such as the wording of an alert that must
      be read out unchanged.
    `),
    vi: page(`
      Trong từng ngôn ngữ, quy tắc này tìm câu trả lời kiểu “tất cả các ý trên”, “không ý nào đúng”; và câu chứa một câu trả lời khác của cùng câu
      hỏi: chứa trọn vẹn, hoặc chứa nguyên văn những câu chiếm hơn nửa câu trả lời ấy. Câu dưới ${LEAST} âm tiết (“Chưa có.”) không tính.

      “Ý trên” chẳng chỉ vào đâu: trò chơi xáo thứ tự câu trả lời. Còn câu này chứa câu kia thì không chấm công bằng được: ai cho câu nhỏ là đúng thì
      cũng phải cho câu lớn là đúng. Cả hai đều là lỗi ra đề đã biết từ lâu; “tất cả các ý trên” làm câu hỏi phân loại kém đi (Pham và cộng sự 2018; BMC Medical
      Education 2016).

      Cách sửa: cắt phần chung ra khỏi một trong hai câu, hoặc diễn đạt lại bằng giọng của người nói câu ấy: hai cán bộ cùng nắm một dữ kiện không ai nói y hệt
      nhau. Nên cho im lặng với một câu mà câu chuyện bắt phải giữ nguyên văn, như lời cảnh báo phải đọc không sửa chữ.
    `),
  },
  check: (study) => study.locales.flatMap((locale) => inLanguage(study, locale)),
};
