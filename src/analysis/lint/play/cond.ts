import { page } from '../page.ts';
import type { Fault, Rule } from '../rule.ts';
import type { Evidence, Study } from '../study.ts';

const ALWAYS = { what: 'always true', what_vi: 'luôn đúng' };
const NEVER = { what: 'never true', what_vi: 'không bao giờ đúng' };

const sureOf = (isProved: boolean, plays: number) =>
  isProved
    ? { sure: 'proved for every seed', sure_vi: 'đã chứng minh với mọi lượt chơi' }
    : { sure: `in ${plays} plays, though it is not proved`, sure_vi: `trong ${plays} lượt chơi thử, tuy chưa chứng minh` };

const faultIn = ({ seen, possible }: Evidence, when: string, path: string): readonly Fault[] => {
  const verdict = possible.verdicts.find((one) => one.path === path);
  const met = seen.conditions.get(when);
  const [yes, no] = [met?.yes === true, met?.no === true];
  if (yes && no) return [];
  if (!yes) return [{ path, values: { ...NEVER, ...sureOf(verdict?.yes === false, seen.plays) } }];
  return [{ path, values: { ...ALWAYS, ...sureOf(verdict?.no === false, seen.plays) } }];
};

const written = ({ scenario }: Study): readonly { readonly when: string; readonly path: string }[] =>
  [
    ...scenario.stages.flatMap(({ when, prompts }, s) => [
      { when, path: `stages[${s}].when` },
      ...prompts.map((prompt, p) => ({ when: prompt.when, path: `stages[${s}].prompts[${p}].when` })),
    ]),
    ...scenario.headlines.map(({ when }, index) => ({ when, path: `headlines[${index}].when` })),
    ...scenario.endings.map(({ when }, index) => ({ when, path: `endings[${index}].when` })),
  ].flatMap(({ when, path }) => (when === undefined ? [] : [{ when, path }]));

/** Conditions that decide nothing. */
export const COND: Rule = {
  id: 'COND',
  severity: 'warning',
  says: {
    en: 'This condition is {what} ({sure}), so it decides nothing. Loosen it, tighten it, or take it out.',
    vi: 'Điều kiện này {what} ({sure}) nên không quyết định gì. Hãy nới ra, siết lại, hoặc bỏ đi.',
  },
  help: {
    en: page(`
      Watches every condition over some hundred plays, good, bad and by chance, and works out which values each name in it
      could have at all. A condition that came out both ways is in order. One that never changed is reported, with whether
      that is proved or only so in these plays.

      A headline or an ending behind a condition that never holds is never read; one that always holds hides those after
      it. A limit such as trust.residents < 20 that nobody ever falls under promises a consequence that does not come.

      Look at the numbers that plays really reach ("scenario simulate"), and set the limit between them.`),
    vi: page(`
      Bộ soát theo dõi từng điều kiện qua vài trăm lượt chơi thử, khá có dở có, và tính xem mỗi tên trong đó có thể mang
      những giá trị nào. Điều kiện lúc đúng lúc sai là ổn. Điều kiện không hề đổi thì được nêu, kèm cho biết đã chứng minh hay
      mới thấy qua chơi thử.

      Tít báo hay đoạn kết đứng sau một điều kiện không bao giờ đúng thì chẳng ai đọc được; điều kiện luôn đúng thì che mất
      những cái sau nó. Một ngưỡng như trust.residents < 20 mà không ai rơi xuống tới là lời hứa hẹn không có hậu quả.

      Hãy xem các con số mà người chơi thật sự đạt tới ("scenario simulate") rồi đặt ngưỡng vào giữa.`),
  },
  check: (study) => (study.evidence ? written(study).flatMap(({ when, path }) => faultIn(study.evidence as Evidence, when, path)) : []),
};
