import { FULL } from '#engine/scoring/parts.ts';
import { page } from './page.ts';
import type { Fault, Rule } from './rule.ts';
import type { Question } from './study.ts';

/** Per cent of the full worth. */
const LEAST = 5;
/** Per cent of what lies between the worst and the best answer of the question. */
const MOST = 70;

const fault = (path: string, what: string, what_vi: string): Fault => ({ path, values: { what, what_vi } });
const points = (worth: number): number => Math.round((100 * worth) / FULL);

const twins = (path: string, first: number, second: number): Fault =>
  fault(
    path,
    `the best answer is worth ${points(first)} and the next ${points(second)} of 100: nobody can tell which is meant; mark what the one has and the other lacks`,
    `câu tốt nhất được ${points(first)}, câu kế tiếp được ${points(second)} trên 100: không ai biết câu nào mới là đúng ý; hãy chấm rõ điều câu này có mà câu kia thiếu`,
  );
const alone = (path: string, second: number, worst: number): Fault =>
  fault(
    path,
    `the best answer stands alone, and the others lie close together, from ${points(worst)} to ${points(second)} of 100; grade them: acceptable, weak, bad`,
    `câu tốt nhất đứng một mình, các câu còn lại sát nhau, từ ${points(worst)} đến ${points(second)} trên 100; hãy chia bậc: tạm được, yếu, dở`,
  );
const strawMan = (path: string, next: number): Fault =>
  fault(
    path,
    `the worst answer is far below all others, the next worth ${points(next)} of 100; make it one that a decent official would give`,
    `câu dở nhất kém xa các câu khác, câu kế trên được ${points(next)} trên 100; hãy viết thành câu mà một cán bộ tử tế cũng có thể nói`,
  );

const inQuestion = ({ options, best, path }: Question): readonly Fault[] => {
  const worths = options.map(({ worth }) => worth).sort((a, b) => b - a);
  const [first = 0, second = 0] = worths;
  const [next = 0, worst = 0] = worths.slice(-2);
  const isWide = (gap: number): boolean => options.length > 2 && 100 * gap > MOST * (first - worst);
  if (100 * (first - second) < LEAST * FULL) return [twins(path, first, second)];
  const last = options.find(({ worth }) => worth === worst) ?? best;
  return [...(isWide(first - second) ? [alone(path, second, worst)] : []), ...(isWide(next - worst) ? [strawMan(last.path, next)] : [])];
};

/** The answers to a question are not graded. */
export const GAP: Rule = {
  id: 'GAP',
  severity: 'warning',
  says: { en: 'At this question {what}.', vi: 'Ở câu hỏi này, {what}.' },
  help: {
    en: page(`
      Puts the answers to each question in order of what they are worth there, 0 to 100, and looks at the steps. A fault is: a best answer less
      than 5 points above the next; with three answers or more, a best answer that is above the next by more than 70 % of what lies between
      best and worst, so that the others are all alike; and, likewise, a worst answer that is below the next by more than 70 %, so that
      it is a straw man. With two answers only the first is looked at, since one step is then all there is.

      Without a clear best answer the key is a matter of luck, and experts would disagree about it: scoring is the weak spot of
      situational tests (Bergman et al. 2006; Whetzel, Sullivan & McCloy 2020). Without a middle there is nothing to weigh. Answers that nobody
      would give do not function; three that do are better than five (Rodriguez 2005).

      To mend it, look at the marks before the words. Give the good second answer one mark that the best has too, at level 1. A mark in a
      dimension that only one answer touches weighs the whole dimension: give it to several answers or to none. Silence it where the
      law or decency leaves exactly one way, such as naming a child.
    `),
    vi: page(`
      Quy tắc này xếp các câu trả lời theo số điểm chúng được ở câu hỏi ấy, từ 0 tới 100, rồi xem các bậc. Có lỗi khi: câu tốt nhất hơn câu kế tiếp chưa tới 5 điểm;
      khi có từ ba câu trả lời, câu tốt nhất hơn câu kế tiếp quá 70 % khoảng cách từ câu dở nhất tới câu tốt nhất, tức các câu còn lại đều ngang nhau; và tương tự, câu dở
      nhất kém câu kế trên quá 70 %, tức nó chỉ được dựng lên cho có. Với hai câu trả lời thì chỉ xét điều đầu tiên, vì chỉ có một bậc.

      Không có câu tốt nhất rõ ràng thì đáp án là chuyện may rủi, chuyên gia cũng không thống nhất: cách chấm là chỗ yếu của bài trắc nghiệm tình huống (Bergman và
      cộng sự 2006; Whetzel, Sullivan & McCloy 2020). Không có câu ở giữa thì chẳng có gì để cân nhắc. Câu không ai thèm chọn thì vô dụng; ba câu dùng được còn hơn
      năm câu (Rodriguez 2005).

      Cách sửa: xem lại các dòng chấm trước khi sửa lời. Cho câu hay thứ nhì một điểm mà câu tốt nhất cũng có, ở mức 1. Một dòng chấm thuộc phương diện mà chỉ một câu
      chạm tới sẽ nặng bằng cả phương diện đó: hãy cho vài câu cùng có, hoặc đừng cho câu nào. Nên cho im lặng ở chỗ luật pháp hay lương tâm chỉ để lại đúng một cách,
      như chuyện nêu tên một đứa trẻ.
    `),
  },
  check: ({ questions }) => questions.flatMap(inQuestion),
};
