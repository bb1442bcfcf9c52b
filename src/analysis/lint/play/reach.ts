import { page } from '../page.ts';
import type { Fault, Rule } from '../rule.ts';
import { promptsOf, type Study } from '../study.ts';

const proved = { what: 'proved for every seed', what_vi: 'đã chứng minh với mọi lượt chơi' };
const unseen = (plays: number) => ({
  what: `in none of ${plays} plays, though it is not proved`,
  what_vi: `không gặp trong ${plays} lượt chơi thử, tuy chưa chứng minh`,
});

const stageFaults = ({ scenario, evidence }: Study): readonly Fault[] =>
  scenario.stages.flatMap(({ id }, index) => {
    if (!evidence || evidence.seen.stages.has(id)) return [];
    return [{ path: `stages[${index}]`, values: evidence.possible.stages.has(id) ? unseen(evidence.seen.plays) : proved }];
  });

const promptFaults = (study: Study): readonly Fault[] =>
  promptsOf(study.scenario).flatMap(({ prompt, path }) => {
    const { evidence } = study;
    if (!evidence || evidence.seen.prompts.has(prompt.id)) return [];
    return [{ path, values: evidence.possible.prompts.has(prompt.id) ? unseen(evidence.seen.plays) : proved }];
  });

/** A prompt may be met and one of its answers never be offered: where only what a dodge has left is ever put. */
const answerFaults = ({ utterances, evidence }: Study): readonly Fault[] =>
  utterances.flatMap(({ said, prompt, path }) => {
    if (!evidence || !evidence.seen.prompts.has(prompt.id) || evidence.seen.offered.has(`${prompt.id}.${said.id}`)) return [];
    return [{ path, values: unseen(evidence.seen.plays) }];
  });

/** Stages, prompts and answers that no play reaches. */
export const REACH: Rule = {
  id: 'REACH',
  severity: 'error',
  says: {
    en: 'No play reaches this: {what}. Change its condition or priority, let something lead to it, or take it out.',
    vi: 'Không lượt chơi nào tới được chỗ này: {what}. Hãy sửa điều kiện hoặc thứ tự ưu tiên, cho một câu dẫn tới nó, hoặc bỏ đi.',
  },
  help: {
    en: page(`
      Plays the scenario some hundred times, well, badly and by chance, and works out by itself what could happen at all:
      everything may be said that may be asked, and each name in a condition may have any value that something gave it.
      What is outside even that is proved to be out of reach, for every seed. What is inside it but was never met is
      reported as not proved.

      A prompt that nobody meets is work thrown away, and what it was to teach is missing from the debrief.

      Mend the condition, raise the priority, raise the number of prompts that the stage asks for, or let an answer lead to
      it. Silence it where you keep something for a later version on purpose.`),
    vi: page(`
      Bộ soát chơi thử kịch bản vài trăm lượt, khi khá khi dở khi hú hoạ, rồi tự tính xem điều gì có thể xảy ra: mọi câu có
      thể được hỏi thì có thể được trả lời theo mọi cách, mỗi tên trong điều kiện có thể mang bất cứ giá trị nào đã có chỗ
      gán. Điều nằm ngoài cả phạm vi đó thì chắc chắn không tới được. Điều nằm trong mà chơi thử chưa gặp thì ghi là chưa
      chứng minh.

      Câu không ai gặp là công viết bỏ đi, và điều nó định dạy sẽ vắng mặt trong phần nhìn lại.

      Hãy sửa điều kiện, nâng thứ tự ưu tiên, tăng số câu của phần, hoặc cho một câu trả lời dẫn tới nó. Chỉ tắt quy tắc này
      khi bạn cố ý để dành cho bản sau.`),
  },
  check: (study) => [...stageFaults(study), ...promptFaults(study), ...answerFaults(study)],
};
