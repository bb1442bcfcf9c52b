import type { Rubric } from '#engine/rubric.ts';
import { anyOf } from '../form/words.ts';
import type { Fault, Rule } from '../rule.ts';

/** Words that an official in front of cameras would be ashamed of afterwards. */
const RUDE: readonly RegExp[] = [
  anyOf(
    'stupid, idiot\\p{L}*, nonsense, ridiculous, rubbish, shut up, how dare you, liars?, none of your business, fools?, shame on you, nitpick\\p{L}*',
  ),
  anyOf(
    'ngu, ngu dốt, vớ vẩn, nhảm nhí, im đi, im mồm, láo, bịa đặt, nói láo, đồ, biết gì mà, không phải việc của anh, không phải việc của chị, bới móc',
  ),
];

type Template = Rubric['follow_ups'][number];
type Reply = NonNullable<Template['responses']>[number];

const sum = ({ marks }: Reply): number => marks.reduce((all, { level }) => all + level, 0);

const rudeIn = (reply: Reply, path: string): readonly Fault[] =>
  Object.entries(reply.text).flatMap(([locale, words]) => {
    const what = RUDE.map((rude) => words.match(rude)?.[0]).find(Boolean);
    return what === undefined ? [] : [{ path: `${path}.text.${locale}`, values: { what } }];
  });

const check = ({ follow_ups }: Rubric): readonly Fault[] =>
  follow_ups.flatMap(({ responses = [] }, f) => {
    const worst = Math.min(...responses.map(sum));
    return responses.flatMap((reply, r) => (sum(reply) === worst ? rudeIn(reply, `follow_ups[${f}].responses[${r}]`) : []));
  });

export const rubricPolite: Rule<Rubric> = {
  id: 'RUBRIC-POLITE',
  severity: 'warning',
  says: {
    en: 'The worst reply of this template is rude (“{what}”), so its manners give it away. Let a polite official give the wrong answer.',
    vi: 'Câu đáp dở nhất của mẫu này nói năng thô (“{what}”) nên lộ ngay. Hãy để một người lịch sự trả lời sai.',
  },
  help: {
    en: `Looks for rude words in the worst reply of each template.

Why: when only the worst answer is rude, the trainee picks by manners and learns nothing of content. Officials who answer a confrontation badly mostly do it politely: they see no contradiction, and thank you for the question. Implausible distractors lower what a question can tell (Pham et al. 2018).

How to mend: write the wrong answer as a decent, tired person would give it.

A rubric has no silences.`,
    vi: `Tìm từ thô trong câu đáp dở nhất của mỗi câu mẫu.

Vì sao: nếu chỉ câu dở nhất là thô, người học chọn theo phép lịch sự chứ không học được gì về nội dung. Ngoài đời, người trả lời dở khi bị chất vấn thường rất lịch sự: không thấy gì mâu thuẫn, và cảm ơn câu hỏi. Phương án nhiễu vô lý làm câu hỏi bớt phân biệt được ai với ai (Pham và cộng sự 2018).

Cách sửa: viết câu sai như lời một người tử tế đang mệt.

Bộ tiêu chí không có lệnh im lặng.`,
  },
  check,
};
