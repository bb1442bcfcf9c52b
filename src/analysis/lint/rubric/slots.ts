import type { Rubric } from '#engine/rubric.ts';
import type { Fault, Rule } from '../rule.ts';
import { textsIn, type Worded } from '../texts.ts';

const slotsIn = (words: string): readonly string[] => words.match(/\{[a-z]+\}/g) ?? [];

const oddSlots = ({ path, text }: Worded): readonly Fault[] => {
  const sets = Object.values(text).map((words) => new Set(slotsIn(words)));
  const all = [...new Set(sets.flatMap((one) => [...one]))];
  return all.filter((slot) => !sets.every((one) => one.has(slot))).map((slot) => ({ path, values: { slot } }));
};

export const rubricSlots: Rule<Rubric> = {
  id: 'RUBRIC-SLOTS',
  severity: 'error',
  says: {
    en: 'The slot {slot} stands in one language and not in another. Put it into each.',
    vi: 'Chỗ trống {slot} có ở ngôn ngữ này mà không có ở ngôn ngữ kia. Hãy đặt vào cả hai.',
  },
  help: {
    en: `Looks for slots that stand in one language only. Slots of a rubric's texts are such as {quote}, {now}, {promise}, {due}, {short}, {count} and {of}; each must stand in every language or in none.

Why: a template is how journalists remember. Where {quote} is missing, the confrontation in that language does not say with what the player is confronted; the same moves are then another session.

How to mend: put the slot in where it belongs in the sentence, or take it out of all.

A rubric has no silences.`,
    vi: `Tìm những chỗ trống chỉ có ở một ngôn ngữ. Chỗ trống trong lời của bộ tiêu chí là {quote}, {now}, {promise}, {due}, {short}, {count}, {of}; chỗ nào đã có thì phải có ở mọi ngôn ngữ.

Vì sao: câu mẫu là trí nhớ của phóng viên. Thiếu {quote} thì ở ngôn ngữ ấy, câu chất vấn không nói người chơi bị chất vấn về điều gì; cùng các nước đi mà thành một phiên khác.

Cách sửa: đặt chỗ trống vào đúng chỗ trong câu, hoặc bỏ khỏi tất cả.

Bộ tiêu chí không có lệnh im lặng.`,
  },
  check: (rubric) => textsIn(rubric).flatMap(oddSlots),
};
