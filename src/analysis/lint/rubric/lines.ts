import type { Rubric } from '#engine/rubric.ts';
import { lengthOf, type Text } from '#engine/text.ts';
import type { Fault, Rule } from '../rule.ts';

/** Words that say what crosses a line, at least. */
const LEAST_WORDS = 4;

const isThin = (text: Text): boolean => Object.values(text).some((words) => lengthOf(words) < LEAST_WORDS);

const check = ({ practices, red_lines, sources }: Rubric): readonly Fault[] => {
  const named = new Set(sources.filter(({ cite }) => cite.trim() !== '').map(({ id }) => id));
  const hasSource = (ids: readonly string[]): boolean => ids.some((id) => named.has(id));
  const fault = (path: string, id: string, what: string, what_vi: string): Fault => ({ path, values: { id, what, what_vi } });
  return [
    ...practices.flatMap(({ id, red_line, violation, sources: from }, index) => {
      if (!red_line) return [];
      const path = `practices[${index}]`;
      return [
        ...(isThin(violation) ? [fault(`${path}.violation`, id, 'does not say what crosses it', 'chưa nói thế nào là vượt')] : []),
        ...(hasSource(from) ? [] : [fault(`${path}.sources`, id, 'has no source that can be looked up', 'không có nguồn nào tra được')]),
      ];
    }),
    ...red_lines.flatMap(({ id, name, sources: from }, index) => {
      const path = `red_lines[${index}]`;
      return [
        ...(isThin(name) ? [fault(`${path}.name`, id, 'does not say what crosses it', 'chưa nói thế nào là vượt')] : []),
        ...(hasSource(from) ? [] : [fault(`${path}.sources`, id, 'has no source that can be looked up', 'không có nguồn nào tra được')]),
      ];
    }),
  ];
};

export const rubricLines: Rule<Rubric> = {
  id: 'RUBRIC-LINES',
  severity: 'error',
  says: { en: 'The red line {id} {what}. Add it.', vi: 'Lằn ranh đỏ {id} {what}. Hãy bổ sung.' },
  help: {
    en: `Looks for red lines without a reason or a source. It reads those that are practices and those that hold in a context only: each must say in four words or more what crosses it, and name a source that can be looked up.

Why: whoever crosses a red line gets nothing for the whole prompt. A rule as hard as that must not rest on somebody's feeling. The default's lines come from codes that the profession gave itself (IPRA, PRSA), from the UN Human Rights Committee's General Comment 34, and from cases that went wrong.

How to mend: write the violation; cite the code, the standard or the case. If there is none, it is no red line.

A rubric has no silences.`,
    vi: `Tìm những lằn ranh đỏ không có lý do hoặc không có nguồn. Quy tắc đọc cả loại là chuẩn thực hành lẫn loại chỉ có trong một bối cảnh: mỗi lằn ranh phải nói trong ít nhất bốn chữ thế nào là vượt, và dẫn một nguồn tra được.

Vì sao: chạm lằn ranh đỏ thì mất trắng cả câu. Luật nặng như thế không thể dựa vào cảm nhận của ai. Các lằn ranh trong bộ mặc định lấy từ những bộ quy tắc mà nghề tự đặt ra (IPRA, PRSA), từ Bình luận chung số 34 của Uỷ ban Nhân quyền Liên Hợp Quốc, và từ những vụ việc đã hỏng.

Cách sửa: viết rõ thế nào là vi phạm; dẫn bộ quy tắc, tiêu chuẩn hoặc vụ việc. Nếu không có thì đó không phải lằn ranh đỏ.

Bộ tiêu chí không có lệnh im lặng.`,
  },
  check,
};
