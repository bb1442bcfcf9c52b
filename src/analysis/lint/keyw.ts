import { languageOf } from './language.ts';
import { page } from './page.ts';
import type { Fault, Rule } from './rule.ts';
import { FEWEST } from './statistics.ts';
import { othersOf, type Option, type Question, type Study } from './study.ts';

/** Words, and in Vietnamese pairs of syllables as well, since many words are two. */
const termsIn = ({ words }: Option, locale: string): ReadonlySet<string> => {
  const all = words[locale] ?? [];
  const pairs = locale.startsWith('vi') ? all.slice(1).map((word, index) => `${all[index]} ${word}`) : [];
  return new Set([...all, ...pairs]);
};

const hasTerm = (words: readonly string[], term: string): boolean => {
  const [first, second] = term.split(' ');
  return words.some((word, index) => word === first && (second === undefined || words[index + 1] === second));
};

/** The terms that stand in more than three fifths of the best answers, in the order in which they are met. */
const commonIn = (settled: readonly Question[], locale: string): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const { best } of settled) for (const term of termsIn(best, locale)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].filter(([, count]) => 5 * count > 3 * settled.length);
};

const inLanguage = ({ settled }: Study, locale: string): readonly Fault[] => {
  const others = settled.flatMap(othersOf).map(({ words }) => words[locale] ?? []);
  return commonIn(settled, locale).flatMap(([word, count]) => {
    const having = others.filter((words) => hasTerm(words, word)).length;
    if (5 * having >= others.length) return [];
    const [best, other] = [Math.round((100 * count) / settled.length), Math.round((100 * having) / others.length)];
    return [{ path: '', values: { ...languageOf(locale), word, best, others: other } }];
  });
};

/** A word gives the best answer away. */
export const KEYW: Rule = {
  id: 'KEYW',
  severity: 'warning',
  says: {
    en: 'In {language}, “{word}” stands in {best} % of the best answers and in {others} % of the others. Say it in other words in some of the best, and let weak answers use it.',
    vi: 'Ở bản {language}, “{word}” có trong {best} % câu tốt nhất nhưng chỉ {others} % các câu còn lại. Hãy diễn đạt khác đi ở vài câu tốt nhất, và cho câu yếu dùng từ này.',
  },
  help: {
    en: page(`
      Looks for a single word, in Vietnamese also two syllables side by side, that stands in more than 60 % of the best answers and in fewer
      than 20 % of the others, in each language by itself. It is worked out from ${FEWEST} questions up.

      Trainers have favourite words: “sorry”, “transparent”, “verified”, a time of day. If only the best answers have them, the scenario
      teaches the word, and a player who says it with nothing behind it scores; the same holds for whoever is coached for the test
      (Kim, Han & Kim on faking in situational tests). A bad apology and a transparent-sounding refusal are exactly what trainees
      should learn to see through.

      To mend it, give the word to weak answers (“I am sorry if anyone was hurt; for details ask the department”) and do without it
      in some of the best (“Two of the three letters went unanswered. That was our fault.”). Silence it for a word that the
      story itself makes frequent, and say which in the reason.
    `),
    vi: page(`
      Quy tắc này tìm những từ đơn lẻ, trong tiếng Việt tính cả cụm hai âm tiết liền nhau, có mặt ở hơn 60 % câu tốt nhất mà chưa tới 20 % các
      câu còn lại, tính riêng từng ngôn ngữ. Chỉ tính khi có từ ${FEWEST} câu hỏi.

      Người dạy nào cũng có từ ruột: “xin lỗi”, “minh bạch”, “đã xác minh”, một mốc giờ cụ thể. Nếu chỉ câu tốt nhất có từ ấy thì kịch bản
      đang dạy một từ, và ai thuộc từ là có điểm dù đằng sau trống rỗng; người được mách nước trước khi làm bài cũng vậy (Kim, Han & Kim về làm
      đẹp câu trả lời trong bài tình huống). Lời xin lỗi cho có và câu từ chối nghe rất minh bạch chính là thứ học viên cần biết nhìn ra.

      Cách sửa: đưa từ ấy vào câu yếu (“Nếu có ai bị ảnh hưởng thì chúng tôi xin lỗi, chi tiết xin hỏi sở”), và bỏ nó ở vài câu tốt nhất (“Ba lá đơn thì
      hai lá không ai trả lời. Lỗi đó của chúng tôi.”). Nên cho im lặng với từ mà chính câu chuyện khiến nó phải lặp lại nhiều, và ghi rõ từ nào
      trong phần lý do.
    `),
  },
  check: (study) => (study.settled.length < FEWEST ? [] : study.locales.flatMap((locale) => inLanguage(study, locale))),
};
