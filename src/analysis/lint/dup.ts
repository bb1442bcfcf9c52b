import type { Prompt } from '#engine/scenario.ts';
import { languageOf } from './language.ts';
import { nearPairs } from './near.ts';
import { page } from './page.ts';
import type { Both, Fault, Rule } from './rule.ts';
import { inLocale, promptsOf, type Study } from './study.ts';

/** Formulas of a few words may be said at several prompts. */
const LEAST = 5;

interface Passage {
  readonly prompt: Prompt;
  readonly path: string;
  /** What the author calls it: `safe.boil`. */
  readonly name: string;
  readonly words: readonly string[];
}

const fault = (path: string, other: string, locale: string, what: Both): Fault => ({
  path,
  values: { ...languageOf(locale), what: what.en, what_vi: what.vi, other },
});

const NEAR: Both = { en: 'is nearly the same as', vi: 'gần như trùng với' };
const AGAIN: Both = { en: 'is word for word that of', vi: 'trùng từng chữ với' };

/** Every pair in one prompt, and of different prompts those that are more than a formula. */
const nearOnes = (passages: readonly Passage[], locale: string): readonly Fault[] =>
  nearPairs(passages.map(({ words }) => words)).flatMap(([first, second]) => {
    const [earlier, later] = [passages[first], passages[second]];
    if (!earlier || !later) return [];
    const isFormula = later.prompt !== earlier.prompt && Math.min(later.words.length, earlier.words.length) < LEAST;
    return isFormula ? [] : [fault(later.path, earlier.name, locale, NEAR)];
  });

/** Questions, without those that the engine fills in: each is put on its own occasion. */
const asked = ({ scenario, read }: Study, locale: string): readonly Passage[] =>
  promptsOf(scenario).map(({ prompt, path }) => ({ prompt, path, name: prompt.id, words: read(inLocale(prompt.text, locale)) }));

const answers = ({ questions, utterances, read }: Study, locale: string): readonly Passage[] => {
  const known = new Map(questions.flatMap(({ options }) => options.map(({ path, words }) => [path, words[locale] ?? []] as const)));
  return utterances.map(({ said, prompt, path }) => ({
    prompt,
    path,
    name: `${prompt.id}.${said.id}`,
    words: known.get(path) ?? read(inLocale(said.text, locale)),
  }));
};

/** Reasons that stand twice in the same words, each with the first place that has them. */
const reasonsAgain = ({ utterances }: Study, locale: string): readonly Fault[] => {
  const first = new Map<string, string>();
  return utterances.flatMap(({ said, prompt, path }) =>
    said.marks.flatMap(({ why }, index) => {
      const words = inLocale(why, locale).normalize('NFC').trim();
      const earlier = first.get(words);
      if (earlier === undefined) first.set(words, `${prompt.id}.${said.id}`);
      return earlier === undefined || words === '' ? [] : [fault(`${path}.marks[${index}].why`, earlier, locale, AGAIN)];
    }),
  );
};

const inLanguage = (study: Study, locale: string): readonly Fault[] => [
  ...nearOnes(asked(study, locale), locale),
  ...nearOnes(answers(study, locale), locale),
  ...reasonsAgain(study, locale),
];

/** The same thing is asked, answered or explained twice. */
export const DUP: Rule = {
  id: 'DUP',
  severity: 'warning',
  says: {
    en: 'In {language}, this text {what} “{other}”. Make one of them say something else, or take it out.',
    vi: 'Ở bản {language}, đoạn này {what} “{other}”. Hãy cho một trong hai đoạn nói điều khác, hoặc bỏ bớt.',
  },
  help: {
    en: page(`
      Compares, in each language, every question with every question and every answer or block with every other, by the words they use and
      how often. A cosine of the two counts above 0.9 is a fault; 1 is the same words in any order. Answers to different questions
      are compared from ${LEAST} words or syllables up, since anybody may say “Not yet.” twice. A reason (why) that stands twice word for
      word is a fault too.

      Two answers that hardly differ are one answer with two scores, and the player can only guess which the author meant. A question that
      comes twice tests patience. A reason that is repeated has stopped teaching: feedback helps when it explains this answer (Van
      der Kleij, Feskens & Eggen 2015; Shute 2007).

      To mend it, ask what the second one is for. Of two near answers, change what the speaker wants, not one word; of two equal reasons,
      let one say what the quoted words do to the listener at this moment. Silence it for a wording that must come back unchanged,
      such as an alert that is read out again.
    `),
    vi: page(`
      Trong từng ngôn ngữ, quy tắc này so mọi câu hỏi với nhau, mọi câu trả lời và đoạn thông cáo với nhau, theo từ nào được dùng và dùng mấy lần. Cosin của hai
      bảng đếm trên 0,9 là có lỗi; 1 nghĩa là cùng những từ ấy, thứ tự nào cũng vậy. Câu trả lời thuộc hai câu hỏi khác nhau chỉ được so khi dài từ ${LEAST} âm tiết
      (hoặc từ), vì “Chưa có.” thì nói hai lần cũng được. Lời giải thích (why) lặp lại nguyên văn cũng là lỗi.

      Hai câu trả lời gần như một thì thực ra là một câu mang hai mức điểm, người chơi chỉ còn cách đoán ý tác giả. Câu hỏi gặp lại lần hai chỉ thử lòng kiên
      nhẫn. Lời giải thích lặp lại thì hết dạy được gì: phản hồi có ích khi nó giải thích đúng câu này (Van der Kleij, Feskens & Eggen 2015; Shute 2007).

      Cách sửa: tự hỏi đoạn thứ hai để làm gì. Với hai câu trả lời gần giống, hãy đổi điều người nói muốn, đừng đổi một chữ; với hai lời giải thích trùng nhau,
      cho một lời nói rõ câu được trích tác động tới người nghe ra sao vào lúc ấy. Nên cho im lặng với lời phải nhắc lại nguyên văn, như một thông báo được phát lại.
    `),
  },
  check: (study) => study.locales.flatMap((locale) => inLanguage(study, locale)),
};
