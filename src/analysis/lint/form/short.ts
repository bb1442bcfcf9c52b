import type { Fault, Rule } from '../rule.ts';
import type { Question, Study } from '../study.ts';

/** Whether an answer to the question would bring it back, shorter: a dodge, an asker who presses, two answers left. */
const comesBack = ({ script }: Study, { prompt, options }: Question): boolean => {
  const follow = script.follow.get('dodged');
  const initiative = script.journalists.get(prompt.from ?? '')?.pressure.initiative ?? -1;
  if (!follow || follow.practice === undefined || initiative < follow.initiative || options.length < 3) return false;
  return options.some(({ response }) =>
    response.marks.some(({ practice, level }) => practice === follow.practice && level <= (follow.at_most ?? -1)),
  );
};

const check = (study: Study): readonly Fault[] =>
  study.questions
    .filter(({ prompt }) => prompt.short === undefined && prompt.follow_ups?.dodged === undefined)
    .filter((question) => comesBack(study, question))
    .map(({ path }) => ({ path }));

export const short: Rule = {
  id: 'SHORT',
  severity: 'warning',
  says: {
    en: 'This question comes back when it is dodged, and has no "short" to come back with. Write it in a few words.',
    vi: 'Câu này sẽ được hỏi lại khi bị né, mà chưa có "short" để hỏi lại. Hãy viết gọn trong vài chữ.',
  },
  help: {
    en: `Looks for questions that come back after a dodge and have nothing shorter to come back with. A journalist puts a question again after a dodge (an answer with MSG-1 at −1 or −2, a journalist with initiative 1 or more, two answers left); flagged is one with neither "short" nor a prompt of its own in "follow_ups.dodged".

Why: without "short" the whole question is read out a second time. Reporters do not do that. When a politician evades, they put the same question again, barer (Clayman & Heritage 2002 count it as assertiveness), and listeners notice the dodge much more when the question stays in front of them (Rogers & Norton 2011).

How to mend: the question in 4 to 12 words, without the lead-in: "On foot across the bridge: safe or not?"

When to silence: where the question is so short already that there is nothing to leave out.`,
    vi: `Tìm những câu sẽ được hỏi lại sau khi bị né mà không có lời ngắn hơn để hỏi. Phóng viên hỏi lại khi bị né (có câu trả lời bị chấm MSG-1 ở mức −1 hoặc −2, phóng viên có initiative từ 1 trở lên, còn hai câu trả lời); quy tắc nêu câu chưa có "short", cũng chưa có câu riêng trong "follow_ups.dodged".

Vì sao: không có "short" thì cả câu hỏi bị đọc lại nguyên văn. Phóng viên không làm thế. Khi người trả lời lảng đi, họ hỏi lại đúng câu ấy, trần trụi hơn (Clayman & Heritage 2002 xếp vào tính quyết liệt), và người nghe nhận ra cú né rõ hơn hẳn khi câu hỏi còn ở trước mắt (Rogers & Norton 2011).

Cách sửa: viết câu hỏi trong 4 đến 12 chữ, bỏ phần dẫn: "Đi bộ qua cầu: an toàn hay không?"

Khi nào cho im lặng: khi câu hỏi vốn đã quá ngắn, không còn gì để bỏ.`,
  },
  check,
};
