import type { Response } from '#engine/scenario.ts';
import { page } from '../page.ts';
import type { Fault, Rule } from '../rule.ts';
import type { Question } from '../study.ts';

const practices = ({ marks }: Response): string => [...new Set(marks.map(({ practice }) => practice))].sort().join(',');

const levelOn = ({ marks }: Response, practice: string): number =>
  marks.reduce((sum, mark) => (mark.practice === practice ? sum + mark.level : sum), 0);

/** Everything that words set going beside their marks. */
const consequences = ({ claims, promises, keeps, lands, effects, strategy, follow_up }: Response): string =>
  JSON.stringify([
    claims?.map(({ fact, value, hold, corrects }) => [fact, value, hold, corrects]),
    promises?.map(({ id }) => id),
    keeps,
    lands,
    effects,
    strategy,
    follow_up,
  ]);

/** Wrong on the same points, nowhere less, and with nothing else to follow. */
const isDominated = (one: Response, other: Response): boolean =>
  practices(one) === practices(other) &&
  consequences(one) === consequences(other) &&
  one.marks.every(({ practice }) => levelOn(one, practice) <= levelOn(other, practice));

const faultsIn = ({ options, best }: Question): readonly Fault[] =>
  options.flatMap(({ response, path }, index) => {
    const rival = options.find(
      (other, place) =>
        place !== index &&
        other !== best &&
        isDominated(response, other.response) &&
        (place < index || !isDominated(other.response, response)),
    );
    return options[index] !== best && rival ? [{ path, values: { other: rival.response.id } }] : [];
  });

/** Wrong answers that add nothing to another one. */
export const TWIN: Rule = {
  id: 'TWIN',
  severity: 'warning',
  says: {
    en: 'This answer is marked on the same practices as "{other}", nowhere better, and nothing else follows from it. Give it a fault of its own, or take it out.',
    vi: 'Câu này bị chấm đúng những chuẩn như "{other}", không chỗ nào hơn, và chẳng kéo theo điều gì khác. Hãy cho nó một lỗi riêng, hoặc bỏ đi.',
  },
  help: {
    en: page(`
      Compares the answers to a prompt that are not the best. One is dominated by another when both are marked on the same
      practices, it is nowhere the better of the two, and the same follows from both: claims, promises, trust, flags.

      Three options do as well as five in most tests (Rodriguez 2005, S45); a fourth is worth its reading time only if it
      is wrong in a way of its own, as a real official would be. Give it another practice, another consequence, or go.`),
    vi: page(`
      So các câu trả lời không phải tốt nhất của một lượt. Một câu bị câu khác trùm lên khi cả hai bị chấm cùng những chuẩn,
      nó không hơn ở chỗ nào, và hệ quả như nhau: khẳng định, lời hứa, lòng tin, cờ.

      Đa số bài kiểm tra chỉ cần ba lựa chọn là đủ (Rodriguez 2005, S45); lựa chọn thứ tư chỉ đáng đọc khi nó sai theo kiểu
      riêng, như một cán bộ thật vẫn sai. Hãy cho nó một chuẩn khác, một hệ quả khác, hoặc bỏ.`),
  },
  check: ({ questions }) => questions.flatMap(faultsIn),
};
