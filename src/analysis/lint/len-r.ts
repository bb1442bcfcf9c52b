import { languageOf } from './language.ts';
import { page } from './page.ts';
import type { Fault, Rule } from './rule.ts';
import { decimal, FEWEST, spearman } from './statistics.ts';
import type { Question, Study } from './study.ts';

/** Hundredths. */
const MOST = 30;

/** Each answer's length over the average of its question: what a player sees is whether it is long for where it stands. */
const lengthsIn = ({ options }: Question, locale: string): readonly number[] => {
  const lengths = options.map(({ length }) => length[locale] ?? 0);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => (all === 0 ? 0 : (length * options.length) / all));
};

const inLanguage = ({ questions }: Study, locale: string): readonly Fault[] => {
  const lengths = questions.flatMap((question) => lengthsIn(question, locale));
  const r = spearman(
    lengths,
    questions.flatMap(({ options }) => options.map(({ worth }) => worth)),
  );
  if (questions.length < FEWEST || Math.abs(r) <= MOST) return [];
  const [more, more_vi] = r > 0 ? ['longer', 'dài'] : ['shorter', 'ngắn'];
  return [{ path: '', values: { ...languageOf(locale), ...decimal('r', r, 100), more, more_vi } }];
};

/** Length and worth go together over the whole file. */
export const LEN_R: Rule = {
  id: 'LEN-R',
  severity: 'warning',
  says: {
    en: 'In {language}, the {more} an answer, the better it is (rank correlation {r}; 0.3 either way is the most). Even out the lengths of good and bad answers.',
    vi: 'Ở bản {language}, câu trả lời càng {more} thì càng được điểm (tương quan hạng {r}; nên nằm trong khoảng −0,3 đến 0,3). Hãy cân lại độ dài giữa câu hay và câu dở.',
  },
  help: {
    en: page(`
      Looks at all answers of the file at once: the rank correlation (Spearman) between how long an answer is for its question and how
      much it is worth there. Over 0.3 or under −0.3 in any language is a fault. It is worked out from ${FEWEST} questions up.

      LEN sees only the best answers. A file may keep those in check and still let length speak: the worst answers short, the middling ones
      middling. Whoever goes by length is then never far off, in a test that is scored by degrees (Pham et al. 2018 on item
      flaws; Bergman et al. 2006 on scoring such tests). A strong negative figure is the same fault the other way round: brevity
      pays.

      To mend it, look for the questions with the widest spread of lengths and move words, not marks: give a bad answer the detail of an
      official who has much to say about the procedure, and let an acceptable one be blunt. Silence it, for the whole file, only if the
      lesson is brevity itself.
    `),
    vi: page(`
      Quy tắc này xét mọi câu trả lời trong tệp cùng lúc: tương quan hạng (Spearman) giữa độ dài của một câu so với các câu cùng câu hỏi
      và điểm của nó ở đó. Trên 0,3 hoặc dưới −0,3 ở bất kỳ ngôn ngữ nào là có lỗi. Chỉ tính khi có từ ${FEWEST} câu hỏi.

      LEN chỉ nhìn câu tốt nhất. Có kịch bản giữ được chỗ đó mà độ dài vẫn lộ bài: câu dở nhất thì cụt, câu vừa vừa thì dài vừa vừa. Ai cứ
      theo độ dài mà chọn thì không bao giờ sai nhiều, vì điểm ở đây chấm theo mức (Pham và cộng sự 2018 về lỗi ra đề; Bergman và cộng sự 2006 về
      cách chấm loại bài này). Số âm lớn cũng là lỗi ấy theo chiều ngược lại: cứ ngắn là được điểm.

      Cách sửa: tìm những câu hỏi có độ dài chênh nhau nhiều nhất rồi chuyển lời văn, không chuyển điểm. Cho câu dở cái tỉ mỉ của một cán bộ kể
      lể quy trình, và để một câu tạm được nói cộc lốc. Chỉ nên cho quy tắc im lặng trên cả tệp khi bài học chính là nói ngắn.
    `),
  },
  check: (study) => study.locales.flatMap((locale) => inLanguage(study, locale)),
};
