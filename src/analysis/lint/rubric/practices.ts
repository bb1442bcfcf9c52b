import type { Rubric } from '#engine/rubric.ts';
import { lengthOf, type Text } from '#engine/text.ts';
import type { Fault, Rule } from '../rule.ts';

const LEAST_WORDS = 3;
const KEYS = ['demands', 'violation', 'drill'] as const;

const isThin = (text: Text, locales: readonly string[]): boolean => locales.some((locale) => lengthOf(text[locale] ?? '') < LEAST_WORDS);
/** One text in two languages is one that was never translated. */
const isCopied = (text: Text, locales: readonly string[]): boolean => new Set(locales.map((locale) => text[locale])).size < locales.length;

const check = ({ practices, locales }: Rubric): readonly Fault[] =>
  practices.flatMap((practice, index) =>
    KEYS.filter((key) => isThin(practice[key], locales) || isCopied(practice[key], locales)).map((key) => ({
      path: `practices[${index}].${key}`,
      values: { id: practice.id, key },
    })),
  );

export const rubricPractices: Rule<Rubric> = {
  id: 'RUBRIC-PRACTICES',
  severity: 'error',
  says: {
    en: 'The practice {id} does not say its "{key}" in every language. Write it in {least} words or more.'.replace(
      '{least}',
      String(LEAST_WORDS),
    ),
    vi: 'Chuẩn {id} chưa nói "{key}" ở mọi ngôn ngữ. Hãy viết từ {least} chữ trở lên.'.replace('{least}', String(LEAST_WORDS)),
  },
  help: {
    en: `Looks for practices that do not say what they ask. "demands", "violation" and "drill" must each have three words or more in every language, and not the same ones in two.

Why: these three are what the debrief shows beside a mark: what was asked for, what went against it, and what to practise next. A goal, a precise measure and room to repeat are what makes practice deliberate (Ericsson 2008); a practice without a drill is a grade.

How to mend: write the sentence. "demands" tells what to do, "violation" what it looks like when it goes wrong, "drill" one thing to try tomorrow.

A rubric has no silences.`,
    vi: `Tìm những chuẩn chưa nói rõ mình đòi hỏi gì. "demands", "violation", "drill" mỗi mục phải từ ba chữ trở lên ở mọi ngôn ngữ, và không chép y nguyên giữa hai ngôn ngữ.

Vì sao: phần xem lại đặt ba mục này cạnh mỗi điểm chấm: điều được đòi hỏi, điều làm trái, và việc nên tập tiếp. Có mục tiêu, có thước đo rõ, có chỗ làm lại thì mới là tập luyện có chủ đích (Ericsson 2008); chuẩn không kèm bài tập chỉ là điểm số.

Cách sửa: viết câu ấy ra. "demands" nói phải làm gì, "violation" nói khi hỏng thì trông ra sao, "drill" là một việc để thử ngày mai.

Bộ tiêu chí không có lệnh im lặng.`,
  },
  check,
};
