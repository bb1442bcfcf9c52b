import { languageOf } from './language.ts';
import { page } from './page.ts';
import type { Fault, Rule } from './rule.ts';
import { decimal, FEWEST, isOver, luckOf, perCentOf } from './statistics.ts';
import type { Option, Question, Study } from './study.ts';

const POINTS = 15;

const overTheFile = ({ settled }: Study, locale: string): readonly Fault[] => {
  const luck = luckOf(settled, ({ length }) => length[locale] ?? 0);
  if (settled.length < FEWEST || !isOver(luck.hits - luck.chance, luck, POINTS)) return [];
  const [rate, chance] = [perCentOf(luck.hits, luck), perCentOf(luck.chance, luck)];
  return [
    {
      path: '',
      values: {
        ...languageOf(locale),
        what: `is the longest in ${rate} % of ${settled.length} questions (drawing lots would give ${chance} %)`,
        what_vi: `dài nhất ở ${rate} % trong ${settled.length} câu hỏi (chọn hú hoạ chỉ được ${chance} %)`,
      },
    },
  ];
};

/** Length of the best over the mean of all answers of the question, above five quarters. */
const inQuestion = ({ options, best }: Question, locale: string): readonly Fault[] => {
  const lengthOf = ({ length }: Option): number => length[locale] ?? 0;
  const all = options.reduce((sum, option) => sum + lengthOf(option), 0);
  if (4 * options.length * lengthOf(best) <= 5 * all) return [];
  const { ratio, ratio_vi } = decimal('ratio', Math.round((100 * options.length * lengthOf(best)) / all), 100);
  return [
    {
      path: best.path,
      values: {
        ...languageOf(locale),
        what: `is ${ratio} times as long as the average of its question`,
        what_vi: `dài gấp ${ratio_vi} lần mức trung bình của câu hỏi này`,
      },
    },
  ];
};

/** The best answer can be told by its length. */
export const LEN: Rule = {
  id: 'LEN',
  severity: 'warning',
  says: {
    en: 'In {language}, the best answer {what}. Cut it, or give the weaker answers more to say.',
    vi: 'Ở bản {language}, câu trả lời tốt nhất {what}. Hãy rút gọn câu đó, hoặc viết các câu yếu hơn cho đầy đặn.',
  },
  help: {
    en: page(`
      Looks, in each language by itself, for the best answer being known by its length: syllables in Vietnamese, words in English.
      Of the whole file: a player who always takes the longest answer finds the best one more often than by drawing lots, by over
      15 points (from ${FEWEST} questions up; equals share). Of one question: the best answer is over 1.25 times as long as the average of all
      its answers.

      Writers put every reservation and every fact into the answer they mean to be right, and tire before the wrong ones are as full.
      Players notice: longest-is-correct raises scores without anybody having learned (Pham et al. 2018; BMC Medical Education 2016).
      Translation undoes the balance of the original, so each language is counted.

      To mend it, take out of the best answer what another sentence already says, and let the weak ones talk as officials do: “We are
      doing all we can” becomes “We are doing all we can: the team met at five, the department at six, and you will have the
      conclusion whole.” Leave one longer best answer in ten. Silence it at a question where the good answer is a list that
      cannot be shorter, such as the steps of an evacuation.
    `),
    vi: page(`
      Quy tắc này xem câu trả lời tốt nhất có lộ ra nhờ độ dài hay không, tính riêng cho từng ngôn ngữ: tiếng Việt đếm âm tiết, tiếng Anh
      đếm từ. Xét cả kịch bản: người cứ chọn câu dài nhất mà trúng câu tốt nhất nhiều hơn chọn hú hoạ trên 15 điểm phần trăm (chỉ tính
      khi có từ ${FEWEST} câu hỏi; bằng nhau thì chia đều). Xét từng câu hỏi: câu tốt nhất dài quá 1,25 lần mức trung bình của các câu trả lời.

      Người viết thường dồn hết dữ kiện và lời rào đón vào câu mình cho là đúng, tới lượt các câu sai thì đã mệt. Người chơi nhận ra
      ngay: “cứ dài là đúng” làm điểm cao lên mà chẳng ai học được gì (Pham và cộng sự 2018; BMC Medical Education 2016). Dịch sang tiếng
      khác thì thế cân bằng ban đầu cũng lệch, nên mỗi ngôn ngữ được đếm riêng.

      Cách sửa: bỏ khỏi câu tốt nhất những gì câu khác đã nói, và để các câu yếu nói đúng kiểu công sở: “Chúng tôi đang làm hết sức” thành
      “Chúng tôi đang làm hết sức: 5 giờ tổ công tác họp, 6 giờ sở họp, có kết luận là báo chí có đủ.” Thỉnh thoảng cứ để một câu tốt
      nhất dài hơn. Nên cho quy tắc im lặng ở câu hỏi mà câu trả lời đúng là một danh sách không thể ngắn hơn, ví dụ các bước sơ tán.
    `),
  },
  check: (study) =>
    study.locales.flatMap((locale) => [
      ...overTheFile(study, locale),
      ...study.settled.flatMap((question) => inQuestion(question, locale)),
    ]),
};
