import type { Mark } from '#engine/scenario.ts';
import { lengthOf, type Text } from '#engine/text.ts';
import type { Fault, Rule } from '../rule.ts';
import { inLocale, type Study, type Utterance } from '../study.ts';

/** A quote of more than this share of a text, in hundredths, points at nothing. */
const MOST_SHARE = 80;
/** An answer of a few words is its own evidence. */
const SHORT_ANSWER = 8;

const isWhole = (quote: string, text: string): boolean => quote.length * 100 > text.length * MOST_SHARE && lengthOf(text) > SHORT_ANSWER;

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Whether the quote stands somewhere in the text without cutting a word in two. */
const isCut = (quote: string, text: string): boolean => {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const cutsBefore = isLetter(text[at - 1]) && isLetter(quote[0]);
    const cutsAfter = isLetter(text[at + quote.length]) && isLetter(quote.at(-1));
    if (!cutsBefore && !cutsAfter) return false;
  }
  return true;
};

const fault = (path: string, what: string, what_vi: string): Fault => ({ path, values: { what, what_vi } });

const ofQuote = (quote: Text, { said }: Utterance, path: string, locales: readonly string[]): readonly Fault[] =>
  locales.flatMap((locale) => {
    const [words, text] = [inLocale(quote, locale), inLocale(said.text, locale)];
    if (isCut(words, text))
      return [
        fault(
          `${path}.${locale}`,
          'begins or ends inside a word; quote whole words',
          'bắt đầu hoặc kết thúc giữa một từ; hãy trích trọn từ',
        ),
      ];
    if (isWhole(words, text))
      return [
        fault(
          `${path}.${locale}`,
          'is nearly the whole answer; quote the few words that earn the mark',
          'gần như là cả câu trả lời; hãy chỉ trích mấy chữ đáng chấm',
        ),
      ];
    return [];
  });

/** The same words may be a good answer and a bad guess; they cannot be good and bad in one dimension. */
const isOpposed = ({ script, locales }: Study, a: Mark, b: Mark): boolean => {
  const dimensionOf = ({ practice }: Mark) => script.practices.get(practice)?.dimension;
  return a.level * b.level < 0 && dimensionOf(a) === dimensionOf(b) && locales.some((locale) => a.quote[locale] === b.quote[locale]);
};

const opposed = (study: Study, marks: readonly Mark[], path: string): readonly Fault[] =>
  marks.flatMap((mark, index) =>
    marks.slice(0, index).some((other) => isOpposed(study, mark, other))
      ? [
          fault(
            `${path}.marks[${index}].quote`,
            'earns praise and blame in one dimension; let each mark quote words of its own',
            'vừa được khen vừa bị trừ trong cùng một chiều; hãy để mỗi điểm chấm trích lời riêng',
          ),
        ]
      : [],
  );

const check = (study: Study): readonly Fault[] =>
  study.utterances.flatMap((utterance) => {
    const { said, path } = utterance;
    const { locales } = study;
    return [
      ...said.marks.flatMap(({ quote }, index) => ofQuote(quote, utterance, `${path}.marks[${index}].quote`, locales)),
      ...(said.claims ?? []).flatMap(({ quote }, index) => ofQuote(quote, utterance, `${path}.claims[${index}].quote`, locales)),
      ...opposed(study, said.marks, path),
    ];
  });

export const quote: Rule = {
  id: 'QUOTE',
  severity: 'warning',
  says: { en: 'The quote {what}.', vi: 'Lời trích {what}.' },
  help: {
    en: `Looks for quotes that point at too much, or at half a word. That a quote stands in its text letter for letter, the file's own check has seen to already; this rule finds quotes that cut a word in two, quotes of more than 80 % of an answer (answers of up to 8 words excepted), and two marks in one dimension that quote the same words, one with praise and one with blame.

Why: feedback helps when it is specific (Shute 2007; Van der Kleij, Feskens & Eggen 2015). A quote shows the trainee which words did it. If everything is underlined, nothing is; if the same words are right and wrong, the trainee learns only that the marking is arbitrary.

How to mend: quote as few words as carry the mark. If a sentence is good in one way and bad in another, find the words for each.

When to silence: where one short phrase truly is a good thing done in a bad way, and the two reasons say so.`,
    vi: `Tìm những lời trích chỉ vào quá nhiều chữ, hoặc vào nửa chữ. Lời trích có đúng nguyên văn hay không thì phần kiểm tra tệp đã lo; quy tắc này tìm lời trích cắt ngang một từ, lời trích chiếm hơn 80 % câu trả lời (trừ câu từ 8 chữ trở xuống), và hai điểm chấm trong cùng một chiều trích cùng mấy chữ mà một bên khen, một bên trừ.

Vì sao: góp ý có ích khi nó cụ thể (Shute 2007; Van der Kleij, Feskens & Eggen 2015). Lời trích cho người học thấy chính chữ nào làm nên chuyện. Gạch chân hết thì cũng như không gạch; cùng mấy chữ mà vừa đúng vừa sai thì người học chỉ thấy chấm tuỳ tiện.

Cách sửa: trích ít chữ nhất mà vẫn đủ ý. Nếu một câu được mặt này, dở mặt kia, hãy tìm chữ cho từng mặt.

Khi nào cho im lặng: khi cùng một cụm ngắn đúng là việc tốt làm theo cách dở, và hai lời giải thích nói rõ điều đó.`,
  },
  check,
};
