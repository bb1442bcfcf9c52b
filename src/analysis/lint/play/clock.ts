import { page } from '../page.ts';
import type { Rule } from '../rule.ts';

/** Stages whose clock lets nobody finish. */
export const CLOCK: Rule = {
  id: 'CLOCK',
  severity: 'error',
  says: {
    en: 'In no play did this stage come to the {asks} prompts it asks for: its time was up or nothing was left. Give it more minutes or prompts, or ask for fewer.',
    vi: 'Không lượt chơi nào đi hết {asks} câu của phần này: hết giờ hoặc hết câu. Hãy thêm phút hoặc thêm câu, hoặc giảm số câu.',
  },
  help: {
    en: page(`
      A stage ends when it has put as many prompts as "asks" says, when its "minutes" are over, or when nothing is left to
      put. The story's clock moves with the length of what is said in the reference language, plus twenty seconds for the
      floor to change hands. This rule names stages that in none of some hundred plays ended by the first of the three.

      A stage cut off by its clock every time teaches nothing about haste; it only hides what you wrote.`),
    vi: page(`
      Một phần kết thúc khi đã đưa ra đủ số câu "asks", khi hết "minutes", hoặc khi không còn câu nào. Đồng hồ trong truyện
      chạy theo độ dài lời nói bằng ngôn ngữ gốc, cộng hai mươi giây mỗi lần chuyển lượt. Quy tắc này nêu những phần mà qua
      vài trăm lượt chơi chưa lần nào kết thúc theo cách thứ nhất.

      Phần nào cũng bị đồng hồ cắt thì không dạy được gì về sự khẩn trương, chỉ giấu đi điều bạn đã viết.`),
  },
  check: ({ scenario, evidence }) =>
    scenario.stages.flatMap(({ id, asks }, index) => {
      const ways = evidence?.seen.left.get(id);
      return ways && !ways.has('asked_enough') ? [{ path: `stages[${index}]`, values: { asks } }] : [];
    }),
};
