import { languageOf } from './language.ts';
import { page } from './page.ts';
import type { Both, Fault, Rule } from './rule.ts';
import { inLocale, type Option, type Question, type Study } from './study.ts';

interface Feature {
  readonly name: Both;
  readonly isIn: (text: string) => boolean;
}

const HOUR =
  /\d{1,2}[:hg]\d{2}|\d ?(?:giờ|in the (?:morning|afternoon|evening)|a\.?m\b|p\.?m\b|o['’]clock)|\b(?:noon|midnight|half past|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o['’]clock|in the (?:morning|afternoon|evening)))\b|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) giờ/i;
/** Days and months, which English writes with a capital; in Vietnamese `thứ tư` is the fourth, `thứ Tư` Wednesday. */
const DAY =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d (?:January|February|March|April|May|June|July|August|September|October|November|December)|[Tt]hứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|[Cc]hủ nhật|Chủ Nhật|[Nn]gày \d|[Tt]háng (?:\d|Giêng|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười|Chạp)/;

/** What an answer can have in it. One answer alone may have it, unless that is the best. */
const CONTENTS: readonly Feature[] = [
  { name: { en: 'a figure', vi: 'con số' }, isIn: (text) => /\d/.test(text) },
  { name: { en: 'a time or a date', vi: 'giờ hoặc ngày' }, isIn: (text) => HOUR.test(text) || DAY.test(text) },
  { name: { en: 'a question mark', vi: 'dấu chấm hỏi' }, isIn: (text) => text.includes('?') },
  { name: { en: 'an exclamation mark', vi: 'dấu chấm than' }, isIn: (text) => text.includes('!') },
  { name: { en: 'words in quotation marks', vi: 'lời trong ngoặc kép' }, isIn: (text) => /["“«]/.test(text) },
  { name: { en: 'brackets', vi: 'dấu ngoặc đơn' }, isIn: (text) => text.includes('(') },
];

/** How an answer is written. One answer written unlike all others stands out, whichever it is. */
const FORMS: readonly Feature[] = [
  { name: { en: 'no punctuation at its end', vi: 'không có dấu câu ở cuối' }, isIn: (text) => !/[.!?…:][”"’')»]*\s*$/.test(text) },
  { name: { en: 'a small letter at its beginning', vi: 'chữ thường ở đầu câu' }, isIn: (text) => /^[\s“"‘'(«]*\p{Ll}/u.test(text) },
  { name: { en: 'a space at its end or its beginning', vi: 'dấu cách thừa ở đầu hoặc cuối' }, isIn: (text) => text !== text.trim() },
  { name: { en: 'line breaks', vi: 'dấu xuống dòng' }, isIn: (text) => text.includes('\n') },
];

type Only = (feature: Feature, wanted: boolean) => Option | undefined;

/** Which answer it is that alone has a feature, or alone has it not. */
const onlyOne =
  ({ options }: Question, locale: string): Only =>
  ({ isIn }, wanted) => {
    const [first, ...more] = options.filter(({ response }) => isIn(inLocale(response.text, locale)) === wanted);
    return more.length === 0 ? first : undefined;
  };

const fault = ({ path }: Option, locale: string, what: string, what_vi: string): Fault => ({
  path,
  values: { ...languageOf(locale), what, what_vi },
});

const ofContent = ({ best }: Question, only: Only, locale: string): readonly Fault[] => {
  const names = CONTENTS.filter((feature) => only(feature, true) === best).map(({ name }) => name);
  if (names.length === 0) return [];
  const [en, vi] = [names.map((name) => name.en).join(' and '), names.map((name) => name.vi).join(' và ')];
  return [fault(best, locale, `the best answer alone has ${en}`, `chỉ câu tốt nhất có ${vi}`)];
};

const ofForm = (feature: Feature, only: Only, locale: string): readonly Fault[] => {
  const [has, lacks] = [only(feature, true), only(feature, false)];
  const { en, vi } = feature.name;
  return [
    ...(has ? [fault(has, locale, `this answer alone has ${en}`, `chỉ câu này có ${vi}`)] : []),
    ...(lacks ? [fault(lacks, locale, `all answers but this have ${en}`, `trừ câu này, các câu khác đều có ${vi}`)] : []),
  ];
};

/** What sets an answer apart from its neighbours: a content that the best alone has, a form that one alone has, or alone lacks. */
const apartIn = (question: Question, locale: string): readonly Fault[] => {
  const only = onlyOne(question, locale);
  return [...ofContent(question, only, locale), ...FORMS.flatMap((feature) => ofForm(feature, only, locale))];
};

/** With two answers any difference is one alone's. */
const isMany = ({ options }: Question): boolean => options.length > 2;

const inLanguage = ({ settled }: Study, locale: string): readonly Fault[] =>
  settled.filter(isMany).flatMap((question) => apartIn(question, locale));

/** One answer can be told from the others by how it is written. */
export const GRAM: Rule = {
  id: 'GRAM',
  severity: 'warning',
  says: {
    en: 'In {language}, {what}. Give it to another answer as well, or take it out.',
    vi: 'Ở bản {language}, {what}. Hãy cho câu khác cũng như vậy, hoặc bỏ đi.',
  },
  help: {
    en: page(`
      Looks, at every question with three answers or more and in each language, for what one answer alone has. Contents: a figure, a time or
      date, a question mark, an exclamation mark, words in quotation marks, brackets. These are a fault if the best answer
      alone has them; a weak answer may be the only one with a figure. Forms: no final punctuation, a small letter at the beginning, a
      stray space, line breaks. These are a fault at whichever answer stands alone with it, or alone without.

      The eye finds the odd one out before it has read a word. An author who knows the facts writes “by 17:30” into the right answer and
      “as soon as possible” into all others; a player then learns to pick the figure. Pham et al. 2018 and the item-writing rules they
      review list such cues among the flaws that raise scores without knowledge.

      To mend it, let a weak answer be exact about the wrong thing: “The department met at 5:15” or “The form is at desk 3.” Silence it
      where the hour is the point: a question that asks “when?” and whose weak answers are those that name none.
    `),
    vi: page(`
      Ở mỗi câu hỏi có từ ba câu trả lời và trong từng ngôn ngữ, quy tắc này tìm thứ chỉ một câu có. Về nội dung: con số, giờ hoặc ngày, dấu chấm
      hỏi, dấu chấm than, lời trong ngoặc kép, ngoặc đơn; chỉ tính là lỗi khi riêng câu tốt nhất có, còn một câu yếu có con số một mình thì không
      sao. Về hình thức: thiếu dấu câu ở cuối, chữ thường ở đầu câu, dấu cách thừa, xuống dòng; câu nào một mình một kiểu cũng là lỗi.

      Mắt nhận ra câu lạc loài trước khi đọc. Người viết nắm dữ kiện nên ghi “trước 17 giờ 30” vào câu đúng và “sớm nhất có thể” vào
      các câu khác; người chơi sẽ học cách chọn con số. Pham và cộng sự 2018 cùng các quy tắc ra đề mà họ điểm lại xếp những dấu hiệu này vào loại lỗi
      làm tăng điểm mà không cần biết gì.

      Cách sửa: cho một câu yếu nói thật chính xác về chuyện không ai hỏi: “5 giờ 15 sở đã họp”, “Tờ khai lấy ở bàn số 3.” Nên cho im lặng khi mốc giờ chính
      là điều được hỏi: câu hỏi “bao giờ?” mà các câu yếu là những câu không nói được giờ nào.
    `),
  },
  check: (study) => study.locales.flatMap((locale) => inLanguage(study, locale)),
};
