import { elementsIn } from './elements.ts';
import { languageOf } from './language.ts';
import { page } from './page.ts';
import type { Fault, Rule } from './rule.ts';
import { FEWEST, isOver, luckOf, perCentOf } from './statistics.ts';
import type { Option, Question, Study } from './study.ts';

const MOST = 60;

/** How often an element of each answer stands in another answer to the same question. */
const sharedIn = ({ options }: Question, elements: (option: Option) => ReadonlySet<number>): readonly (readonly [Option, number])[] => {
  const sets = options.map((option) => [option, elements(option)] as const);
  const having = new Map<number, number>();
  for (const [, set] of sets) for (const element of set) having.set(element, (having.get(element) ?? 0) + 1);
  return sets.map(([option, set]) => {
    let shared = 0;
    for (const element of set) shared += (having.get(element) ?? 1) - 1;
    return [option, shared] as const;
  });
};

const inLanguage = ({ settled }: Study, locale: string): readonly Fault[] => {
  const elements = elementsIn(locale);
  const shared = new Map(settled.flatMap((question) => sharedIn(question, elements)));
  const luck = luckOf(settled, (option) => shared.get(option) ?? 0);
  if (settled.length < FEWEST || !isOver(luck.hits, luck, MOST)) return [];
  return [{ path: '', values: { ...languageOf(locale), rate: perCentOf(luck.hits, luck) } }];
};

/** The best answer is the one that all others resemble. */
export const CONV: Rule = {
  id: 'CONV',
  severity: 'warning',
  says: {
    en: 'In {language}, the answer that shares most with the others is the best in {rate} % of the questions. Write weak answers that resemble one another.',
    vi: 'Ở bản {language}, câu có nhiều điểm chung nhất với các câu khác chính là câu tốt nhất ở {rate} % câu hỏi. Hãy viết thêm những câu yếu giống nhau.',
  },
  help: {
    en: page(`
      Looks at what the answers to a question have in common: figures, names, and phrases of two words. A player who always takes the
      answer that shares most with the others must not find the best one in more than 60 % of the questions, in any language. Equals share
      the question. It is worked out from ${FEWEST} questions up.

      Whoever makes wrong answers by spoiling the right one leaves the right one in the middle, with everything that the others
      have pieces of. Test-takers know this as convergence, and it works without reading the question (Pham et al. 2018 on item
      flaws).

      To mend it, write each weak answer from the mind of somebody who would give it, not from the best one. Let two weak
      answers share a figure or a name that the best does without: the hour of the meeting, the number of staff sent out. There is hardly
      a reason to silence it.
    `),
    vi: page(`
      Quy tắc này xem các câu trả lời của cùng một câu hỏi có gì chung: con số, tên riêng, cụm hai âm tiết. Người cứ chọn câu có nhiều điểm
      chung nhất với các câu khác không được trúng câu tốt nhất ở quá 60 % câu hỏi, xét từng ngôn ngữ. Bằng nhau thì chia đều. Chỉ tính khi có
      từ ${FEWEST} câu hỏi.

      Ai viết câu sai bằng cách làm hỏng câu đúng thì câu đúng nằm ở giữa, có đủ những mảnh mà các câu kia mỗi câu một ít. Dân
      làm trắc nghiệm gọi đó là mẹo “hội tụ”, khỏi đọc câu hỏi cũng dùng được (Pham và cộng sự 2018 về lỗi ra đề).

      Cách sửa: viết mỗi câu yếu từ đầu óc của người thật sự sẽ nói câu đó, đừng viết từ câu tốt nhất mà ra. Cho hai câu yếu cùng nhắc một con
      số hay một cái tên mà câu tốt nhất không cần: giờ họp, số cán bộ đã cử đi. Hầu như không có lý do để cho quy tắc này im lặng.
    `),
  },
  check: (study) => study.locales.flatMap((locale) => inLanguage(study, locale)),
};
