import { contentIn } from './elements.ts';
import { languageOf } from './language.ts';
import { page } from './page.ts';
import type { Fault, Rule } from './rule.ts';
import { decimal, FEWEST } from './statistics.ts';
import { othersOf, type Option, type Question, type Study } from './study.ts';

const meanOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

/** The share of an answer's content words, each once, that stand in the question as well. */
const overlapWith = (asked: ReadonlySet<string>, words: readonly string[]): number => {
  const own = [...new Set(words)];
  return own.filter((word) => asked.has(word)).length / Math.max(1, own.length);
};

const inLanguage = ({ settled }: Study, locale: string): readonly Fault[] => {
  const content = contentIn(locale);
  const differenceIn = (question: Question): number => {
    const asked = new Set(content(question.words[locale] ?? []));
    const overlap = (option: Option): number => overlapWith(asked, content(option.words[locale] ?? []));
    return overlap(question.best) - meanOf(othersOf(question).map(overlap));
  };
  const difference = meanOf(settled.map(differenceIn));
  if (settled.length < FEWEST || difference <= 0.1) return [];
  return [{ path: '', values: { ...languageOf(locale), ...decimal('difference', Math.round(1000 * difference), 1000) } }];
};

/** The best answers repeat the question's words. */
export const STEM: Rule = {
  id: 'STEM',
  severity: 'warning',
  says: {
    en: 'In {language}, the best answers repeat more of the question than the others (by {difference} on average; 0.1 is the most). Let weak answers take up its words, and the best speak in their own.',
    vi: 'Ở bản {language}, câu tốt nhất lặp lại lời câu hỏi nhiều hơn các câu khác (trung bình hơn {difference}; không nên quá 0,1). Hãy để câu yếu nhắc lại lời câu hỏi, còn câu tốt nhất nói bằng lời của mình.',
  },
  help: {
    en: page(`
      Takes, for every answer, the share of its content words that stand in the question too; words such as “the” and “of” are left out.
      A fault where, over the file, that share is higher in the best answer than in the average of the others by more than 0.1, in any
      language. It is worked out from ${FEWEST} questions up.

      An answer that takes up the question sounds like one that answers it, so matching words is an old trick of test-takers (item flaws:
      Pham et al. 2018). It also teaches something false: a spokesperson can repeat a question word for word and still dodge, and a
      hostile label in it is better not repeated.

      To mend it, let the dodges begin with the question (“As for whether the water is safe …”) and let the best one say the thing itself
      (“Boil it until Friday”). Silence it only if the lesson is to repeat the question.
    `),
    vi: page(`
      Với mỗi câu trả lời, quy tắc này tính tỉ lệ từ có nghĩa cũng xuất hiện trong câu hỏi; những từ như “và”, “của” không tính. Có lỗi khi
      tính trung bình cả tệp, tỉ lệ ấy ở câu tốt nhất cao hơn trung bình các câu khác quá 0,1, xét từng ngôn ngữ. Chỉ tính khi có từ
      ${FEWEST} câu hỏi.

      Câu nào nhắc lại lời hỏi thì nghe như đang trả lời, nên dò chữ giống nhau là mẹo cũ của người làm trắc nghiệm (lỗi ra đề: Pham và cộng
      sự 2018). Nó còn dạy sai: người phát ngôn có thể nhắc nguyên văn câu hỏi mà vẫn né, và lời chụp mũ trong câu hỏi thì tốt nhất đừng nhắc lại.

      Cách sửa: để câu né mở đầu bằng chính câu hỏi (“Về việc nước có an toàn hay không thì…”), còn câu tốt nhất nói thẳng vào việc (“Bà con
      đun sôi tới hết thứ Sáu”). Chỉ nên cho im lặng nếu bài học đúng là nhắc lại câu hỏi.
    `),
  },
  check: (study) => study.locales.flatMap((locale) => inLanguage(study, locale)),
};
