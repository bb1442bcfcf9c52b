import { didYouMean } from '#engine/door/finding.ts';
import type { Scenario } from '#engine/scenario.ts';
import { liesIn } from '../address.ts';
import type { Fault, Page } from './rule.ts';

/** What is said of the silences themselves. No check of its own: only who has run the rules can tell what was silenced. */
export const SILENCE: Page = {
  id: 'SILENCE',
  severity: 'warning',
  says: {
    en: 'This silence of {rule} {what}. Correct it or take it out.',
    vi: 'Lệnh im lặng cho {rule} này {what}. Hãy sửa lại hoặc bỏ đi.',
  },
  help: {
    en: `Looks for silences that are of no use. Each of the file's own "silences" must name a rule that exists and a place that exists, and there must be a finding there to keep silent.

Why: a silence is a decision that somebody made with a reason. Once the text it was made for has changed, the decision stands there without its reason, and will hide the next fault that is made at the same place.

How to mend: take the silence out if nothing needs it any more; correct the rule or the place if one of them is misspelt. A place is an address made of ids: "safe" is the prompt with that id and all that is in it, "safe.boil" one of its responses, "facts.water" a fact, "stages.meeting.briefing" the briefing of a stage, and "" the whole file.

This rule cannot be silenced.`,
    vi: `Tìm những lệnh im lặng vô ích. Trong "silences" của tệp, mỗi lệnh phải nêu một quy tắc có thật, một chỗ có thật, và ở chỗ đó phải có điều để mà im lặng.

Vì sao: cho một quy tắc im lặng là một quyết định có lý do. Khi đoạn văn đã đổi mà lệnh còn nguyên, quyết định ấy không còn lý do nữa, và nó sẽ che luôn lỗi mới ở cùng chỗ.

Cách sửa: bỏ lệnh nếu không còn cần; sửa tên quy tắc hoặc địa chỉ nếu viết sai. Địa chỉ ghép từ các mã: "safe" là câu hỏi có mã đó cùng mọi thứ bên trong, "safe.boil" là một câu trả lời của nó, "facts.water" là một dữ kiện, "stages.meeting.briefing" là phần tóm tắt của một chặng, "" là cả tệp.

Không thể cho chính quy tắc này im lặng.`,
  },
};

export type Silence = NonNullable<Scenario['silences']>[number];

const wrong = (index: number, { rule, at }: Silence, en: string, vi: string): Fault => ({
  path: `silences[${index}]`,
  values: { rule, rule_vi: rule, at, what: en, what_vi: vi },
});

interface Ran {
  /** Ids of every rule that there is. */
  readonly known: readonly string[];
  /** Ids of the rules that were run: of the others nobody can say whether they would have spoken. */
  readonly ran: ReadonlySet<string>;
  /** Whether an address is a place of the file. */
  readonly isPlace: (address: string) => boolean;
  /** What was found, by rule and address. */
  readonly found: readonly { readonly rule: string; readonly address: string }[];
}

const faultOf = (silence: Silence, index: number, { known, ran, isPlace, found }: Ran): readonly Fault[] => {
  const { rule, at } = silence;
  if (!known.includes(rule)) {
    const { hint, hint_vi } = didYouMean(rule, known);
    return [wrong(index, silence, `names a rule that does not exist${hint}`, `nêu một quy tắc không có${hint_vi}`)];
  }
  // What silences something stands at a place: only of the others is the whole file searched.
  if (found.some((one) => one.rule === rule && liesIn(one.address, at))) return [];
  if (!isPlace(at))
    return [wrong(index, silence, `stands at "${at}", which is no place in this file`, `đặt ở "${at}", chỗ không có trong tệp`)];
  return ran.has(rule) ? [wrong(index, silence, 'silences nothing', 'không che điều gì cả')] : [];
};

/** Silences that name what does not exist, or keep nothing silent. */
export const idleSilences = (silences: readonly Silence[], ran: Ran): readonly Fault[] =>
  silences.flatMap((silence, index) => faultOf(silence, index, ran));
