import { page } from '../page.ts';
import type { Fault, Rule } from '../rule.ts';
import type { Study } from '../study.ts';

/** Something that is read if its condition holds and none before it does. */
interface Entry {
  readonly path: string;
  readonly when: string | undefined;
}

const HIDES = {
  what: 'has no condition, so what stands after it is never read; move it to the end',
  what_vi: 'không có điều kiện nên những mục đứng sau nó không bao giờ được đọc; hãy đưa nó xuống cuối',
};
const GAP = {
  what: 'is the last and has a condition: where none holds there is nothing to read; give the last one no "when"',
  what_vi: 'đứng cuối mà lại có điều kiện: khi không điều kiện nào đúng thì chẳng có gì để đọc; mục cuối đừng có "when"',
};
const SILENT = {
  what: 'prints nothing, whatever happens; write it a headline without a condition',
  what_vi: 'không in gì dù chuyện ra sao; hãy viết cho báo này một tít không có điều kiện',
};

/** Of entries read in turn: those that hide others, and a last one that may leave nothing. */
const inTurn = (entries: readonly Entry[]): readonly Fault[] => [
  ...entries.slice(0, -1).flatMap(({ path, when }) => (when === undefined ? [{ path, values: HIDES }] : [])),
  ...entries.slice(-1).flatMap(({ path, when }) => (when === undefined ? [] : [{ path, values: GAP }])),
];

const check = ({ scenario: { endings, headlines, outlets } }: Study): readonly Fault[] => {
  const placed = headlines.map(({ outlet, when }, index) => ({ outlet, when, path: `headlines[${index}]` }));
  return [
    ...inTurn(endings.map(({ when }, index) => ({ when, path: `endings[${index}]` }))),
    ...outlets.flatMap(({ id }, index) => {
      const own = placed.filter(({ outlet }) => outlet === id);
      return own.length === 0 ? [{ path: `outlets[${index}]`, values: SILENT }] : inTurn(own);
    }),
  ];
};

/** Headlines and endings are read from the top: the last one is for when none before it holds. */
export const last: Rule = {
  id: 'LAST',
  severity: 'warning',
  says: { en: 'This {what}.', vi: 'Mục này {what}.' },
  help: {
    en: page(`
      Looks for endings, and for headlines of each outlet, that can never be read, and for plays that might have none.

      Why: of the endings the first is read whose condition holds, and so is the first headline of each outlet. One without
      "when" always holds: at the end it catches every play that is left, anywhere else it hides what stands after it.

      How to mend: put the particular ahead and the general last: the worst outcome, the best, then one that needs no condition.

      When to silence: where an outlet is there to ask and not to print.`),
    vi: page(`
      Tìm những đoạn kết, và những tít của từng báo, không bao giờ được đọc; và những lượt chơi có thể chẳng có mục nào.

      Vì sao: trong các đoạn kết, mục đầu tiên có điều kiện đúng sẽ được đọc; tít của từng báo cũng vậy. Mục không có "when" thì lúc
      nào cũng đúng: đứng cuối, nó đón mọi lượt chơi còn lại; đứng chỗ khác, nó che mất những mục sau.

      Cách sửa: đặt trường hợp riêng lên trước, trường hợp chung xuống cuối: kết cục tệ nhất, tốt nhất, rồi một mục không cần điều kiện.

      Khi nào cho im lặng: khi một báo chỉ có mặt để hỏi mà không in gì.`),
  },
  check,
};
