import { lengthOf } from '#engine/text.ts';
import type { Mark } from '#engine/scenario.ts';
import type { Fault, Rule } from '../rule.ts';
import { inLocale, type Study } from '../study.ts';

/** Words, or Vietnamese syllables, that the reason for a red line needs at least. */
const LEAST_WORDS = 8;

const isRedLine = ({ script }: Study, mark: Mark): boolean =>
  mark.red_line !== undefined || (mark.level === -2 && script.practices.get(mark.practice)?.red_line === true);

const check = (study: Study): readonly Fault[] =>
  study.utterances.flatMap(({ said, path }) =>
    said.marks.flatMap((mark, index) =>
      isRedLine(study, mark)
        ? study.locales
            .filter((locale) => lengthOf(inLocale(mark.why, locale)) < LEAST_WORDS)
            .map((locale) => ({ path: `${path}.marks[${index}].why.${locale}`, values: { practice: mark.practice, least: LEAST_WORDS } }))
        : [],
    ),
  );

export const rl: Rule = {
  id: 'RL',
  severity: 'error',
  says: {
    en: 'This mark crosses a red line ({practice}) and takes everything at its prompt; its why needs {least} words at least. Say what the words do to whom.',
    vi: 'Điểm chấm này chạm lằn ranh đỏ ({practice}) và mất hết điểm ở câu ấy; lời giải thích cần ít nhất {least} chữ. Hãy nói lời này gây hại gì, cho ai.',
  },
  help: {
    en: `Looks for marks that cross a red line without a full reason. They are those of level −2 on a practice that the rubric calls one (TRU-3, EMP-3, EMP-4, MED-2, INF-4 in the default), or a "red_line" of the context. Their why must have at least eight words in each language.

Why: a red line leaves the whole prompt with nothing, whatever else was said. Nobody should lose so much without a reason that holds up when it is read out in a room. That every red line has a source, the rules for rubrics see to.

How to mend: say in one sentence what these words do, and to whom. If that is hard, the mark may be no red line: level −1, or another practice.

When to silence: hardly ever; a reason that convinces in fewer words is a rare thing.`,
    vi: `Tìm những điểm chấm chạm lằn ranh đỏ mà không có lý do đầy đủ. Đó là điểm ở mức −2 ở chuẩn mà bộ tiêu chí coi là lằn ranh đỏ (TRU-3, EMP-3, EMP-4, MED-2, INF-4 trong bộ mặc định), hoặc có "red_line" theo bối cảnh. Lời giải thích phải từ tám chữ trở lên ở từng ngôn ngữ.

Vì sao: chạm lằn ranh đỏ thì mất trắng cả câu, dù còn nói gì khác. Không ai đáng mất nhiều như vậy mà không được nghe một lý do đứng vững khi đọc to giữa phòng. Lằn ranh đỏ nào cũng phải có nguồn, việc ấy do các quy tắc cho bộ tiêu chí lo.

Cách sửa: nói trong một câu lời này gây hại gì, cho ai. Nếu khó nói, có thể đó không phải lằn ranh đỏ: hãy dùng mức −1 hoặc chuẩn khác.

Khi nào cho im lặng: gần như không bao giờ; ít khi vài chữ mà đủ thuyết phục.`,
  },
  check,
};
