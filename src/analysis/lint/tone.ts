import { finderOf, listFor } from '../words/count.ts';
import { RUDE } from '../words/rude.ts';
import { WARM } from '../words/warm.ts';
import { languageOf } from './language.ts';
import { page } from './page.ts';
import type { Fault, Rule } from './rule.ts';
import { FEWEST } from './statistics.ts';
import { othersOf, type Option, type Question, type Study } from './study.ts';

/** Per cent of the questions whose warmest answer is not the best, at least. */
const LEAST = 20;

type Count = (option: Option) => number;

/** How many words of a list each answer has: several checks ask for it, and it is counted once. */
const countIn = (list: typeof WARM, locale: string, questions: readonly Question[]): Count => {
  const find = finderOf(listFor(list, locale));
  const counts = new Map(questions.flatMap(({ options }) => options.map((option) => [option, find(option.words[locale] ?? []).length])));
  return (option) => counts.get(option) ?? 0;
};

const fault = (path: string, locale: string, what: string, what_vi: string): Fault => ({
  path,
  values: { ...languageOf(locale), what, what_vi },
});

const rudeAlone = ({ options }: Question, rude: Count, locale: string): readonly Fault[] => {
  const lowest = Math.min(...options.map(({ worth }) => worth));
  const [only, ...more] = options.filter((option) => rude(option) > 0);
  if (!only || more.length > 0 || only.worth > lowest) return [];
  return [
    fault(
      only.path,
      locale,
      'the worst answer alone is rude; let it be wrong politely',
      'chỉ câu dở nhất là thô lỗ; hãy để nó sai một cách lịch sự',
    ),
  ];
};

const noneKind = (question: Question, warm: Count, locale: string): readonly Fault[] =>
  othersOf(question).some((option) => warm(option) > 0)
    ? []
    : [
        fault(
          question.path,
          locale,
          'no answer but the best has a kind word; give one to a weak answer',
          'ngoài câu tốt nhất, không câu nào có lời tử tế; hãy cho một câu yếu nói lời như vậy',
        ),
      ];

/** Whether something is warmer than the best. */
const isWarmerElsewhere = (question: Question, warm: Count): boolean => {
  const best = warm(question.best);
  return othersOf(question).some((option) => warm(option) > best);
};

const overTheFile = (said: readonly Question[], warm: Count, locale: string): readonly Fault[] => {
  const count = said.filter((question) => isWarmerElsewhere(question, warm)).length;
  if (said.length < FEWEST || 100 * count >= LEAST * said.length) return [];
  return [
    fault(
      '',
      locale,
      `the warmest answer is other than the best in only ${count} of ${said.length} questions; make it one in five at least`,
      `chỉ ${count} trong ${said.length} câu hỏi có câu ấm áp nhất không phải câu tốt nhất; hãy để ít nhất một phần năm như vậy`,
    ),
  ];
};

/** A decision is not said to anybody. */
const isSaid = ({ prompt }: Question): boolean => prompt.form !== 'decision';

const inLanguage = (study: Study, locale: string): readonly Fault[] => {
  if (listFor(WARM, locale).length === 0) return [];
  const said = study.settled.filter(isSaid);
  const [rude, warm] = [countIn(RUDE, locale, said), countIn(WARM, locale, said)];
  return [
    ...said.flatMap((question) => [...rudeAlone(question, rude, locale), ...noneKind(question, warm, locale)]),
    ...overTheFile(said, warm, locale),
  ];
};

/** Good answers can be told by good manners. */
export const TONE: Rule = {
  id: 'TONE',
  severity: 'warning',
  says: { en: 'In {language}, {what}.', vi: 'Ở bản {language}, {what}.' },
  help: {
    en: page(`
      Counts kind words (sorry, thank you, please, I understand …) and rude ones, from a list for each language. Three things are faults:
      a question whose worst answer alone is rude; a question in which no answer but the best has a kind word; and a file in which
      the answer with most kind words is another than the best in fewer than 20 % of the questions (worked out from ${FEWEST} questions
      up; equals do not count). Decisions, which are said to nobody, and languages without a list are passed over.

      If manners follow merit, the scenario teaches manners. Real bad answers are mostly courteous: a condolence formula before a refusal,
      thanks before a dodge, a promise out of pity. Whoever picks the nicest sentence in such a test scores well without
      having understood anything (on scores raised by guessing what is wanted: Kim, Han & Kim).

      To mend it, let the tired official be nice: “I understand how worried people are, and I ask for patience until the conclusion.” And
      let one good answer in five be plain: “Not for now. Stop using it.” Silence it where no kind word fits anybody's mouth, such as a one-word
      answer that was asked for.
    `),
    vi: page(`
      Quy tắc này đếm lời tử tế (xin lỗi, cảm ơn, mong bà con, tôi hiểu…) và lời thô lỗ theo danh sách của từng ngôn ngữ. Có ba điều là lỗi: câu hỏi
      mà chỉ câu dở nhất thô lỗ; câu hỏi mà ngoài câu tốt nhất không câu nào có lời tử tế; và kịch bản mà câu có nhiều lời tử tế nhất là câu khác câu tốt nhất ở
      chưa tới 20 % câu hỏi (chỉ tính khi có từ ${FEWEST} câu hỏi; bằng nhau thì không kể). Quyết định, vốn không nói với ai, và ngôn ngữ chưa có danh sách thì bỏ qua.

      Nếu cứ lịch sự là đúng thì kịch bản chỉ dạy phép lịch sự. Câu trả lời dở ngoài đời phần lớn rất nhã nhặn: lời chia buồn theo mẫu rồi từ chối, lời cảm ơn rồi
      né, lời hứa vì thương. Ai cứ chọn câu dễ nghe nhất mà được điểm cao thì chưa hiểu gì cả (về chuyện điểm tăng nhờ đoán ý người chấm: Kim, Han & Kim).

      Cách sửa: cho người cán bộ mệt mỏi nói năng tử tế: “Tôi rất hiểu nỗi lo của bà con, mong bà con chờ kết luận.” Và cứ năm câu hay thì để một câu nói
      gọn: “Chưa được. Bà con ngưng dùng.” Nên cho im lặng ở chỗ không ai có dịp nói lời tử tế, như khi người hỏi chỉ cần đúng một chữ.
    `),
  },
  check: (study) => study.locales.flatMap((locale) => inLanguage(study, locale)),
};
