import { languageOf } from './language.ts';
import { page } from './page.ts';
import type { Fault, Rule } from './rule.ts';
import type { Question, Study } from './study.ts';

/** How many questions of several journalists may begin alike. */
const MOST = 3;
const WORDS = 3;

const inLanguage = ({ questions }: Study, locale: string): readonly Fault[] => {
  const by = new Map<string, Question[]>();
  for (const question of questions) {
    const words = question.words[locale] ?? [];
    const opening = words.slice(0, WORDS).join(' ');
    if (question.prompt.from !== undefined && words.length > WORDS) by.set(opening, [...(by.get(opening) ?? []), question]);
  }
  return [...by].flatMap(([opening, alike]) => {
    const voices = new Set(alike.map(({ prompt }) => prompt.from)).size;
    const [, , , fourth] = alike;
    if (voices < 2 || alike.length <= MOST || !fourth) return [];
    return [{ path: `${fourth.path}.text`, values: { ...languageOf(locale), opening, count: alike.length, voices } }];
  });
};

/** Different journalists speak with one voice. */
export const VOICE: Rule = {
  id: 'VOICE',
  severity: 'warning',
  says: {
    en: 'In {language}, {count} questions by {voices} journalists begin with “{opening}”. Let each journalist begin in their own way.',
    vi: 'Ở bản {language}, {count} câu hỏi của {voices} nhà báo cùng mở đầu bằng “{opening}”. Hãy để mỗi người vào câu theo cách riêng.',
  },
  help: {
    en: page(`
      Looks, in each language, at the first three words (in Vietnamese, syllables) of every question that a journalist asks. A fault where more
      than three questions begin alike and they are asked by two journalists or more. One journalist may have a habit.

      Reporters press in different ways: some by taking the initiative, some by being direct, assertive or adversarial (Clayman & Heritage
      2002). A room in which all begin with “Could you tell” is one author talking, and the trainee does not learn to hear who asks.

      To mend it, begin with what this journalist has just seen or was sent to find out: a number, a name, a contradiction, a single “Why?”.
      Silence it where the custom of the room prescribes the opening.
    `),
    vi: page(`
      Trong từng ngôn ngữ, quy tắc này xem ba âm tiết (tiếng Anh: ba từ) đầu của mỗi câu do nhà báo hỏi. Có lỗi khi hơn ba câu hỏi mở đầu giống nhau mà do từ hai nhà
      báo trở lên hỏi. Một người có câu cửa miệng thì không sao.

      Mỗi phóng viên ép một kiểu: người chủ động dẫn dắt, người hỏi thẳng, người dồn, người đối đầu (Clayman & Heritage 2002). Cả phòng ai cũng “Xin ông cho biết” thì thực
      ra chỉ có một tác giả đang nói, và học viên không tập được cách nghe xem ai đang hỏi.

      Cách sửa: mở đầu bằng điều chính nhà báo này vừa thấy hoặc được toà soạn giao tìm hiểu: một con số, một cái tên, một chỗ mâu thuẫn, hay chỉ một chữ “Sao?”. Nên cho
      im lặng khi lề lối của buổi họp buộc phải mở đầu như thế.
    `),
  },
  check: (study) => study.locales.flatMap((locale) => inLanguage(study, locale)),
};
