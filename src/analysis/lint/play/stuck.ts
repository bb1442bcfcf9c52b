import { page } from '../page.ts';
import type { Rule } from '../rule.ts';
import { promptsOf } from '../study.ts';

/** Places where a play comes to a halt. */
export const STUCK: Rule = {
  id: 'STUCK',
  severity: 'error',
  says: {
    en: 'A play comes to a halt here: nothing may be said and the session has not ended. Please report it with the file.',
    vi: 'Lượt chơi bị kẹt ở đây: không nói được gì mà buổi cũng chưa kết thúc. Xin báo lại kèm tệp.',
  },
  help: {
    en: page(`
      The engine promises that there is always a move until the session has ended. This rule plays the scenario some
      hundred times to see that it keeps the promise. What it names is a fault of the program and not of your file.`),
    vi: page(`
      Máy cam kết lúc nào cũng còn một nước đi cho tới khi buổi kết thúc. Quy tắc này chơi thử vài trăm lượt để kiểm lời cam
      kết đó. Điều nó nêu là lỗi của chương trình, không phải của tệp.`),
  },
  check: ({ scenario, evidence }) =>
    promptsOf(scenario).flatMap(({ prompt, path }) => (evidence?.seen.stuck.has(prompt.id) ? [{ path }] : [])),
};
