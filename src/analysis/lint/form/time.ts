import type { Prompt, Stage } from '#engine/scenario.ts';
import type { Script } from '#engine/script.ts';
import { secondsToRead } from '#engine/text.ts';
import type { Fault, Rule } from '../rule.ts';
import { inLocale, promptsOf, type Study } from '../study.ts';

const reading = (prompt: Prompt, locale: string): number =>
  [prompt, ...(prompt.responses ?? []), ...(prompt.blocks ?? [])].reduce(
    (sum, { text }) => sum + secondsToRead(inLocale(text, locale), locale),
    0,
  );

const tooShort = ({ scenario, script, locales }: Study): readonly Fault[] =>
  promptsOf(scenario).flatMap(({ prompt, path }) => {
    const thinking = script.cues.get(prompt.id)?.seconds.thinking ?? 0;
    return locales
      .filter((locale) => reading(prompt, locale) > thinking)
      .map((locale) => {
        const needs = reading(prompt, locale);
        const what = `${thinking} seconds of thinking, and reading it with all its answers takes ${needs} in "${locale}". Set "seconds" to ${needs + 15}, or cut the texts`;
        const what_vi = `${thinking} giây để nghĩ, mà chỉ đọc câu hỏi và các câu trả lời bản "${locale}" đã mất ${needs} giây. Hãy đặt "seconds" là ${needs + 15}, hoặc cắt bớt lời`;
        return { path: prompt.seconds === undefined ? path : `${path}.seconds`, values: { what, what_vi } };
      });
  });

/** Seconds that a prompt takes of the story at least: the question, and the shortest answer or the fewest blocks. */
const leastSeconds = (script: Script, { id, use }: Prompt): number => {
  const seconds = script.cues.get(id)?.seconds;
  const said = Object.values(seconds?.speaking ?? {}).toSorted((a, b) => a - b);
  return (seconds?.asking ?? 0) + said.slice(0, use?.least ?? 1).reduce((sum, one) => sum + one, 0);
};

/** Nothing new is asked once the minutes are up: all prompts but the last must fit into them. */
const needsOf = (script: Script, { prompts, asks }: Stage): number =>
  prompts
    .filter(({ only_as_follow_up }) => only_as_follow_up !== true)
    .map((prompt) => leastSeconds(script, prompt))
    .toSorted((a, b) => a - b)
    .slice(0, asks - 1)
    .reduce((sum, one) => sum + one, 0);

const tooFull = ({ scenario, script }: Study): readonly Fault[] =>
  scenario.stages.flatMap((stage, index) => {
    const seconds = needsOf(script, stage);
    if (seconds < stage.minutes * 60) return [];
    const needs = Math.floor(seconds / 60) + 1;
    const what = `${stage.minutes} minutes, and ${stage.asks} prompts need ${needs} even with the shortest answers. Raise "minutes" or lower "asks"`;
    const what_vi = `${stage.minutes} phút, mà ${stage.asks} câu cần ${needs} phút dù câu nào cũng được trả lời ngắn nhất. Hãy tăng "minutes" hoặc giảm "asks"`;
    return [{ path: `stages[${index}].minutes`, values: { what, what_vi } }];
  });

export const time: Rule = {
  id: 'TIME',
  severity: 'warning',
  says: { en: 'There are {what}.', vi: 'Ở đây có {what}.' },
  help: {
    en: `Looks for clocks that leave too little time. Thinking time: the prompt and all its answers must be readable before it is up, in every language (3.7 English words or 5.5 Vietnamese syllables a second). Left out, "seconds" is worked out from the language that takes longest to read. Story time: a stage must be able to hold its "asks" if every answer is the shortest one.

Why: a limit that leaves no time to read does not test judgement; it tests reading speed, and punishes those who read in their second language or on a screen reader. Research gives no ground for ranking people by speed, so time here is a limit and never a bonus. The reading pace is a careful one, after Coupé et al. 2019.

How to mend: raise "seconds" to the time for reading and 15 seconds more, or shorten the texts; raise "minutes" or lower "asks".

When to silence: at a prompt where the pressure of time is the lesson, said in its briefing.`,
    vi: `Tìm những đồng hồ để lại quá ít thời gian. Thời gian nghĩ: phải đọc kịp câu hỏi và mọi câu trả lời, ở từng ngôn ngữ (3,7 từ tiếng Anh hoặc 5,5 âm tiết tiếng Việt một giây). Nếu không ghi "seconds" thì nó được tính theo ngôn ngữ mất nhiều thời gian đọc nhất. Thời gian trong truyện: một chặng phải chứa được số "asks" của nó khi câu nào cũng trả lời ngắn nhất.

Vì sao: giới hạn không đủ để đọc thì không thử óc phán đoán mà thử tốc độ đọc, và thiệt cho người đọc bằng ngoại ngữ hoặc nghe máy đọc màn hình. Không có nghiên cứu nào ủng hộ việc xếp hạng theo tốc độ, nên ở đây thời gian là giới hạn, không bao giờ là điểm cộng. Tốc độ đọc lấy mức thận trọng, theo Coupé và cộng sự 2019.

Cách sửa: tăng "seconds" bằng thời gian đọc cộng 15 giây, hoặc viết ngắn lại; tăng "minutes" hoặc giảm "asks".

Khi nào cho im lặng: ở câu mà sức ép thời gian chính là bài học, và phần tóm tắt đã nói trước.`,
  },
  check: (study) => [...tooShort(study), ...tooFull(study)],
};
