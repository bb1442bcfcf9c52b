import { page } from '../page.ts';
import type { Fault, Rule } from '../rule.ts';
import type { Study } from '../study.ts';

const pathOf = ({ utterances }: Study, prompt: string, said: string): string =>
  utterances.find((one) => one.prompt.id === prompt && one.said.id === said)?.path ?? '';

const faultsIn = (study: Study): readonly Fault[] =>
  (study.evidence?.seen.clashes ?? []).map(({ fact, earlier, later }) => ({
    path: pathOf(study, later.prompt, later.said),
    values: { fact, earlier: `${earlier.prompt}.${earlier.said}` },
  }));

/** Good answers that contradict one another. */
export const CLASH: Rule = {
  id: 'CLASH',
  severity: 'warning',
  says: {
    en: 'This good answer contradicts another good one, {earlier}, on the fact {fact}: who answers well twice is called a liar. Hedge one, or let this one correct it.',
    vi: 'Câu trả lời tốt này mâu thuẫn với một câu tốt khác, {earlier}, về dữ kiện {fact}: trả lời đúng hai lần lại bị coi là nói hai lời. Hãy để một câu chừa ngỏ, hoặc cho câu này đính chính.',
  },
  help: {
    en: page(`
      The engine raises a contradiction when something firm is said of a fact after something else firm was. That is meant
      to catch a player who said too much too early. This rule looks, over some hundred plays, for contradictions between
      two answers that are both nearly the best at their prompts (70 % or more): there the author has set a trap without
      meaning to.

      Mostly one of the two was written before the fact changed in the story. Make the earlier claim "hedged", or give the
      later one "corrects": true and the words that say so. Silence it where the trap is the lesson.`),
    vi: page(`
      Máy nêu mâu thuẫn khi một dữ kiện được khẳng định chắc chắn sau khi đã khẳng định khác đi. Ý là để bắt người nói quá
      sớm. Quy tắc này tìm, qua vài trăm lượt chơi, những mâu thuẫn giữa hai câu trả lời đều gần tốt nhất ở lượt của mình
      (từ 70 %): ở đó tác giả đã vô tình gài bẫy.

      Thường thì một trong hai câu viết trước khi dữ kiện đổi trong truyện. Hãy để câu trước là "hedged", hoặc cho câu sau
      "corrects": true kèm lời nói rõ. Chỉ tắt khi cái bẫy chính là bài học.`),
  },
  check: faultsIn,
};
