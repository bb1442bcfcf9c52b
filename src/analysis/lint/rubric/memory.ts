import type { Rubric } from '#engine/rubric.ts';
import { SESSION_RULES, TRIGGERS } from '#engine/vocabulary.ts';
import type { Rule } from '../rule.ts';

export const rubricMemory: Rule<Rubric> = {
  id: 'RUBRIC-MEMORY',
  severity: 'warning',
  says: {
    en: 'The rubric has nothing for "{what}" under "{list}", so the game will never raise or judge it. Write it.',
    vi: 'Bộ tiêu chí không có gì cho "{what}" trong "{list}", nên trò chơi sẽ không bao giờ nêu ra hay chấm. Hãy viết thêm.',
  },
  help: {
    en: `Looks for what a rubric leaves out of the game. It should have a sentence for each rule of the whole session (${SESSION_RULES.join(', ')}) and a template for each thing that journalists raise by themselves (${TRIGGERS.join(', ')}).

Why: what the rubric leaves out is left out of the game, without a word. Memory is what sets a press conference apart from a list of questions: what was said, promised and dodged comes back.

How to mend: copy the entry from the default rubric and put it in your own words.

A rubric has no silences. If you mean to leave something out, run lint without --strict.`,
    vi: `Tìm những điều bộ tiêu chí bỏ ra ngoài trò chơi. Cần có câu cho từng quy tắc của cả phiên (${SESSION_RULES.join(', ')}) và câu mẫu cho từng điều phóng viên tự nêu ra (${TRIGGERS.join(', ')}).

Vì sao: bộ tiêu chí bỏ điều gì thì trò chơi lặng lẽ bỏ điều ấy. Trí nhớ làm họp báo khác một danh sách câu hỏi: điều đã nói, đã hứa, đã né sẽ quay lại.

Cách sửa: chép mục ấy từ bộ tiêu chí mặc định rồi viết lại theo lời mình.

Bộ tiêu chí không có lệnh im lặng. Nếu cố ý bỏ, hãy chạy lint không có --strict.`,
  },
  check: ({ rules, follow_ups }) => [
    ...SESSION_RULES.filter((rule) => !rules.some((one) => one.rule === rule)).map((what) => ({
      path: 'rules',
      values: { what, list: 'rules' },
    })),
    ...TRIGGERS.filter((trigger) => !follow_ups.some((one) => one.trigger === trigger)).map((what) => ({
      path: 'follow_ups',
      values: { what, list: 'follow_ups' },
    })),
  ],
};
