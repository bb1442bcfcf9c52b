import type { Prompt } from '#engine/scenario.ts';
import { COMMON_ACRONYMS } from '../words/acronyms.ts';
import { finderOf, listFor } from '../words/count.ts';
import { NAMED_RULE, OFFICIALESE } from '../words/officialese.ts';
import type { Reader } from '../words/tokens.ts';
import { languageOf } from './language.ts';
import { page } from './page.ts';
import type { Fault, Rule } from './rule.ts';
import { inLocale, promptsOf, type Study } from './study.ts';

interface Passage {
  readonly path: string;
  readonly text: Readonly<Record<string, string>>;
}

/** A post is written by the public, in its own words. */
const isOurs = ({ prompt }: { readonly prompt: Prompt }): boolean => prompt.form !== 'post';

/** What must be plain: what the game tells the player, and the answers that it holds up as an example. */
const plainTexts = (study: Study): readonly Passage[] => [
  ...study.scenario.stages.map(({ briefing }, index) => ({ path: `stages[${index}].briefing`, text: briefing })),
  ...promptsOf(study.scenario)
    .filter(isOurs)
    .map(({ prompt, path }) => ({ path: `${path}.text`, text: prompt.text })),
  ...study.settled.map(({ best }) => ({ path: `${best.path}.text`, text: best.response.text })),
  ...study.utterances.flatMap(({ said, path }) => said.marks.map(({ why }, index) => ({ path: `${path}.marks[${index}].why`, text: why }))),
];

/** Words in quotation marks are looked at, not used. */
const withoutQuoted = (text: string): string => (/["“«]/.test(text) ? text.replaceAll(/“[^”]*”|"[^"]*"|«[^»]*»/g, ' “” ') : text);

/** No tone mark and no vowel that only Vietnamese has, but for the Ư of TƯ: a word in capitals is emphasis, not an acronym. */
const ACRONYM = /(?<![\p{L}\p{N}-])[A-ZĐƯ]{3,}(?![\p{L}\p{N}-])/gu;
const HAS_CAPITALS = /[A-ZĐƯ]{3}/;
/** In brackets after the name, or with the name in brackets after them. */
const INTRODUCED = /\(([A-ZĐƯ]{3,})\)|([A-ZĐƯ]{3,}) \(/g;

const introducedIn = (passages: readonly Passage[], locale: string): ReadonlySet<string> =>
  new Set(
    passages
      .map(({ text }) => inLocale(text, locale))
      .filter((text) => text.includes('('))
      .flatMap((text) => [...text.matchAll(INTRODUCED)].map(([, inside, before]) => inside ?? before ?? '')),
  );

const acronymsIn = (text: string): readonly string[] => (HAS_CAPITALS.test(text) ? (text.match(ACRONYM) ?? []) : []);

const fault = (path: string, locale: string, what: string, what_vi: string): Fault => ({
  path,
  values: { ...languageOf(locale), what, what_vi },
});

const formula = (path: string, locale: string, phrase: string): Fault =>
  fault(
    path,
    locale,
    `“${phrase}” is a word of the desk; say who does what, and when`,
    `“${phrase}” là lời công văn; hãy nói rõ ai làm gì, lúc nào`,
  );
const unexplained = (path: string, locale: string, acronym: string): Fault =>
  fault(
    path,
    locale,
    `“${acronym}” is never explained; write it out, with the letters in brackets`,
    `“${acronym}” chưa được giải thích ở đâu; hãy viết đầy đủ, chữ tắt để trong ngoặc`,
  );

const inLanguage = (passages: readonly Passage[], locale: string, read: Reader): readonly Fault[] => {
  const named = new Set(listFor(NAMED_RULE, locale));
  const find = finderOf([...listFor(OFFICIALESE, locale), ...named]);
  const known = new Set([...listFor(COMMON_ACRONYMS, locale), ...introducedIn(passages, locale)]);
  return passages.flatMap(({ path, text }) => {
    const own = withoutQuoted(inLocale(text, locale));
    const formulas = find(read(own)).filter((phrase) => !named.has(phrase));
    const acronyms = acronymsIn(own).filter((one) => !known.has(one));
    if (formulas.length + acronyms.length === 0) return [];
    return [
      ...[...new Set(formulas)].map((phrase) => formula(path, locale, phrase)),
      ...[...new Set(acronyms)].map((acronym) => unexplained(path, locale, acronym)),
    ];
  });
};

/** The good example, or the game itself, speaks officialese. */
export const PLAIN: Rule = {
  id: 'PLAIN',
  severity: 'warning',
  says: { en: 'In {language}, {what}.', vi: 'Ở bản {language}, {what}.' },
  help: {
    en: page(`
      Looks for words of the desk (in order to, going forward, stakeholders, the relevant authorities …) in what the game itself says and holds
      up as an example: briefings, questions, the best answer to each question, and every reason (why). Weak answers may use them: that is
      how real officials fail. So may posts of the public, and words in quotation marks. “Under the regulations” is let pass where it goes on to name which. The rule also
      flags three or more capitals that are never explained in brackets anywhere in the file and that no newspaper would print
      bare.

      People under stress take in less, and a formula tells them nothing they can do. First messages should be short, in familiar words (CDC,
      CERC: Introduction, 2018; Covello on message mapping). A spokesperson learns the tone of the answers that score.

      To mend it, name somebody and a verb: “the relevant authorities are working in a timely manner” becomes “the Department takes samples
      every two hours”. Silence it for a title or the name of a document that has the word in it, or for a journalist whose manner of speaking it is.
    `),
    vi: page(`
      Quy tắc này tìm lời công văn (khẩn trương vào cuộc, chỉ đạo quyết liệt, trên địa bàn, cơ quan chức năng…) ở những chỗ trò chơi tự nói hoặc đưa ra làm mẫu: phần
      dẫn, câu hỏi, câu trả lời tốt nhất và mọi lời giải thích (why). Câu yếu thì cứ dùng: ngoài đời người ta nói dở đúng như vậy. Bài đăng của người dân và lời đặt trong ngoặc kép cũng không tính. “Theo quy định” được bỏ qua khi nói tiếp là quy định của ai, ở đâu. Quy tắc còn báo chữ viết tắt từ ba chữ hoa trở lên mà cả tệp không chỗ nào giải thích
      trong ngoặc và báo chí cũng không để trần như vậy.

      Người đang hoảng tiếp thu kém đi, mà lời khuôn sáo không cho họ biết phải làm gì. Thông báo đầu tiên cần ngắn, bằng từ quen thuộc (CDC, CERC: Introduction, 2018;
      Covello về cách dựng thông điệp). Người phát ngôn sẽ học theo giọng của những câu được điểm.

      Cách sửa: nêu người và việc. “Các cơ quan chức năng đang khẩn trương vào cuộc” thành “Cứ hai giờ Sở lấy mẫu một lần”. Nên cho im lặng khi từ ấy nằm trong chức danh, tên một văn bản,
      hoặc là giọng riêng của một nhà báo.
    `),
  },
  check: (study) => {
    const passages = plainTexts(study);
    return study.locales.flatMap((locale) => inLanguage(passages, locale, study.read));
  },
};
