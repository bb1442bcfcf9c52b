import { lengthOf } from '#engine/text.ts';
import type { Fault, Rule } from '../rule.ts';
import { inLocale, type Study } from '../study.ts';

/** Fewer words, or Vietnamese syllables, than this give no reason. */
const LEAST_WORDS = 6;
/** A why may take up a word or two of its quote; from here on it repeats it. */
const REPEATED_WORDS = 3;

interface Reason {
  readonly path: string;
  readonly why: string;
  readonly quote: string;
}

const plain = (words: string): string => words.toLowerCase().replaceAll(/[.,;:!?…“”‘’"'()]/g, '');

const reasonsIn = ({ utterances }: Study, locale: string): readonly Reason[] =>
  utterances.flatMap(({ said, path }) =>
    said.marks.map(({ why, quote }, index) => ({
      path: `${path}.marks[${index}].why.${locale}`,
      why: plain(inLocale(why, locale)),
      quote: plain(inLocale(quote, locale)),
    })),
  );

const fault = ({ path }: Reason, what: string, what_vi: string): readonly Fault[] => [{ path, values: { what, what_vi } }];

const repeats = ({ why, quote }: Reason): boolean => lengthOf(quote) >= REPEATED_WORDS && ` ${why} `.includes(` ${quote} `);

const faultsIn = (reasons: readonly Reason[]): readonly Fault[] => {
  const seen = new Set<string>();
  return reasons.flatMap((reason) => {
    const isTwice = seen.has(reason.why);
    seen.add(reason.why);
    if (isTwice)
      return fault(
        reason,
        'stands twice in the file; say what is particular to these words',
        'lặp lại nguyên văn ở chỗ khác trong tệp; hãy nói điều riêng của lời này',
      );
    if (lengthOf(reason.why) < LEAST_WORDS)
      return fault(
        reason,
        `has fewer than ${LEAST_WORDS} words; say how these words work`,
        `chưa tới ${LEAST_WORDS} chữ; hãy nói lời này có tác dụng ra sao`,
      );
    return repeats(reason)
      ? fault(reason, 'repeats its quote; say what the words alone do not', 'lặp lại lời trích; hãy nói điều mà riêng lời trích chưa nói')
      : [];
  });
};

export const why: Rule = {
  id: 'WHY',
  severity: 'warning',
  says: { en: 'The why {what}.', vi: 'Lời giải thích {what}.' },
  help: {
    en: `Looks for reasons that explain nothing. Flagged is, in each language, a "why" of fewer than six words, one with its own quote over again (three words and more), and one that stands at another mark too.

Why: what helps is elaborated feedback. Telling right from wrong has an effect of 0.05, the right answer one of 0.32, an explanation one of 0.49 (Van der Kleij, Feskens & Eggen 2015, 70 effects from 40 studies). A why that repeats the quote is a "right" or "wrong" in more words, and a stock sentence is read once and skipped from then on.

How to mend: one sentence that says how the words work on somebody, or what is known. Name who hears them and what they will do.

When to silence: where two answers say the same in two situations and the same reason is worth meeting twice.`,
    vi: `Tìm những lời giải thích không giải thích gì. Quy tắc nêu "why", ở từng ngôn ngữ: chưa tới sáu chữ, lặp lại chính lời trích (từ ba chữ trở lên), hoặc là câu đã dùng ở một điểm chấm khác.

Vì sao: góp ý có giải thích mới giúp được. Chỉ báo đúng sai có hiệu ứng 0,05, cho đáp án 0,32, giải thích 0,49 (Van der Kleij, Feskens & Eggen 2015, 70 hiệu ứng từ 40 nghiên cứu). Lời giải thích lặp lại lời trích chỉ là "đúng" hay "sai" nói dài hơn; câu mẫu thì đọc một lần, những lần sau người ta bỏ qua.

Cách sửa: một câu nói lời ấy tác động tới ai, ra sao, hoặc điều đã biết về nó. Nêu người nghe là ai và họ sẽ làm gì.

Khi nào cho im lặng: khi hai câu trả lời nói cùng một điều trong hai tình huống và lý do ấy đáng gặp lại.`,
  },
  check: (study) => study.locales.flatMap((locale) => faultsIn(reasonsIn(study, locale))),
};
